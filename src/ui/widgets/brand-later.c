/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/widgets/brand-later.h"

struct _BrandLater
{
  GtkWidget *block;  /* weak */
  GQueue hidden;     /* of owned widgets */
  guint n_frames;    /* that were begun since */
  guint tick_source;
};

static void
show_next (BrandLater *self)
{
  g_autoptr (GtkWidget) widget = g_queue_pop_head (&self->hidden);

  gtk_widget_set_visible (widget, TRUE);
}

/* The first frame begins with a call, too. */
static gboolean
tick_cb (GtkWidget     *block,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  BrandLater *self = user_data;

  if (self->n_frames++ > 0 && !g_queue_is_empty (&self->hidden))
    show_next (self);
  if (!g_queue_is_empty (&self->hidden))
    return G_SOURCE_CONTINUE;
  self->tick_source = 0;
  return G_SOURCE_REMOVE;
}

BrandLater *
brand_later_new (GtkWidget *block)
{
  BrandLater *self;

  g_return_val_if_fail (GTK_IS_WIDGET (block), NULL);

  self = g_new0 (BrandLater, 1);
  g_set_weak_pointer (&self->block, block);
  for (GtkWidget *next = gtk_widget_get_next_sibling (block); next != NULL;
       next = gtk_widget_get_next_sibling (next))
    if (gtk_widget_get_visible (next))
      {
        gtk_widget_set_visible (next, FALSE);
        g_queue_push_tail (&self->hidden, g_object_ref (next));
      }
  self->tick_source = gtk_widget_add_tick_callback (block, tick_cb, self, NULL);
  return self;
}

void
brand_later_free (BrandLater *self)
{
  if (self->tick_source != 0 && self->block != NULL)
    gtk_widget_remove_tick_callback (self->block, self->tick_source);
  g_clear_weak_pointer (&self->block);
  while (!g_queue_is_empty (&self->hidden))
    show_next (self);
  g_free (self);
}
