/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/brand-storage-error.h"
#include "storage/calendar/brand-calendar.h"

int LLVMFuzzerTestOneInput (const guint8 *data,
                            gsize         size);

/* Any bytes: events that are valid rituals, or an error with its line. */
int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) events = brand_calendar_read (bytes, 739617, 739981, &error);

  g_assert_true ((events == NULL) == (error != NULL));
  g_assert_true (events || brand_storage_error_get_place (error, NULL, NULL));
  g_assert_true (events || g_utf8_validate (error->message, -1, NULL));
  for (guint i = 0; events != NULL && i < events->len; i++)
    {
      g_autoptr (BrandItem) ritual =
        brand_calendar_event_to_ritual (events->pdata[i], TRUE, "");

      g_assert_true (brand_item_check (ritual, NULL));
    }

  return 0;
}
