/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/journal/brand-backups.h"

#define HOUR 3600
#define DAY (24 * HOUR)
#define MONTH (30 * DAY)

/* However large they are, these stay. */
#define FEWEST 3

/* How long a stretch it stands for; 0 when only for itself. */
static gint64
get_stretch (gint64 age)
{
  if (age < HOUR)
    return 0;
  if (age < DAY)
    return HOUR;
  return age < MONTH ? DAY : MONTH;
}

/* Stretches are whole hours, days and months, so that what was chosen once is chosen again. */
static gboolean
is_same_stretch (gint64 newer,
                 gint64 older,
                 gint64 now)
{
  gint64 stretch = get_stretch (now - older);

  return stretch > 0 && stretch == get_stretch (now - newer)
         && newer / stretch == older / stretch;
}

void
brand_backups_thin (const gint64  *times,
                    const goffset *sizes,
                    guint          n,
                    gint64         now,
                    goffset        most_bytes,
                    gboolean      *stays)
{
  goffset sum = 0;
  guint n_staying = 0;

  for (guint i = 0; i < n; i++)
    {
      gboolean is_needed = i == 0 || !is_same_stretch (times[i - 1], times[i], now);

      stays[i] = is_needed && (n_staying < FEWEST || sum + sizes[i] <= most_bytes);
      if (!stays[i])
        continue;
      sum += sizes[i];
      n_staying++;
    }
}
