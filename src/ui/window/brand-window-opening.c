/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/journal/brand-opening.h"
#include "ui/window/brand-window-private.h"

#define OPENING "brand-window-opening"

/* The first is drawn when the second begins. */
#define N_FRAMES 2

typedef struct
{
  BrandOpening *mark;
  guint n_frames;
} Opening;

static void
opening_free (gpointer data)
{
  Opening *opening = data;

  brand_opening_end (opening->mark);
  g_free (opening);
}

void
brand_window_begin_opening (BrandWindow *self,
                            GFile       *file)
{
  Opening *opening;

  /* Its own mark, not that of a run before. */
  brand_window_end_opening (self);
  opening = g_new0 (Opening, 1);
  opening->mark = brand_opening_begin (file);
  g_object_set_data_full (G_OBJECT (self), OPENING, opening, opening_free);
}

void
brand_window_end_opening (BrandWindow *self)
{
  g_object_set_data (G_OBJECT (self), OPENING, NULL);
}

static gboolean
frame_cb (GtkWidget     *widget,
          GdkFrameClock *clock,
          gpointer       user_data)
{
  Opening *opening = g_object_get_data (G_OBJECT (widget), OPENING);

  if (opening == NULL)
    return G_SOURCE_REMOVE;
  if (opening->n_frames++ < N_FRAMES)
    return G_SOURCE_CONTINUE;
  brand_window_end_opening (BRAND_WINDOW (widget));
  return G_SOURCE_REMOVE;
}

void
brand_window_end_opening_when_drawn (BrandWindow *self)
{
  gtk_widget_add_tick_callback (GTK_WIDGET (self), frame_cb, NULL, NULL);
}
