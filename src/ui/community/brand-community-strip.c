/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/community/brand-community-strip.h"

#include "draw/brand-welcome-picture.h"
#include "ui/widgets/brand-widget-style.h"

#define LEAST_WIDTH 220

struct _BrandCommunityStrip
{
  GtkWidget parent_instance;

  BrandText *text;
  GPtrArray *welcomes;
  int first_day;
  int last_day;
  int today;
};

G_DEFINE_FINAL_TYPE (BrandCommunityStrip, brand_community_strip, GTK_TYPE_WIDGET)

static void
brand_community_strip_snapshot (GtkWidget   *widget,
                                GtkSnapshot *snapshot)
{
  BrandCommunityStrip *self = BRAND_COMMUNITY_STRIP (widget);
  BrandBox box = { 0, 0, gtk_widget_get_width (widget), gtk_widget_get_height (widget) };
  g_auto (BrandWelcomeLayout) layout = { 0 };
  BrandTimelineStyle style;
  cairo_t *cr;

  if (self->welcomes == NULL)
    return;
  brand_widget_style_init (&style, widget);
  if (self->text == NULL)
    self->text = brand_text_new (style.family);
  brand_welcome_layout_init (&layout, self->welcomes, self->first_day, self->last_day, self->today,
                             &style, self->text, &box);
  cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, (float) box.width,
                                                                 (float) box.height));
  brand_welcome_layout_draw (&layout, cr, &style, self->text);
  cairo_destroy (cr);
}

static void
brand_community_strip_measure (GtkWidget     *widget,
                               GtkOrientation orientation,
                               int            for_size,
                               int           *minimum,
                               int           *natural,
                               int           *minimum_baseline,
                               int           *natural_baseline)
{
  BrandTimelineStyle style;

  brand_widget_style_init (&style, widget);
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL
                        ? LEAST_WIDTH : (int) brand_welcome_picture_get_height (style.scale);
}

static void
style_changed_cb (GtkWidget *widget)
{
  g_clear_pointer (&BRAND_COMMUNITY_STRIP (widget)->text, brand_text_free);
  gtk_widget_queue_resize (widget);
}

static void
brand_community_strip_finalize (GObject *object)
{
  BrandCommunityStrip *self = BRAND_COMMUNITY_STRIP (object);

  g_clear_pointer (&self->text, brand_text_free);
  g_clear_pointer (&self->welcomes, g_ptr_array_unref);
  G_OBJECT_CLASS (brand_community_strip_parent_class)->finalize (object);
}

static void
brand_community_strip_class_init (BrandCommunityStripClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = brand_community_strip_finalize;
  widget_class->snapshot = brand_community_strip_snapshot;
  widget_class->measure = brand_community_strip_measure;
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
brand_community_strip_init (BrandCommunityStrip *self)
{
  brand_widget_style_watch (GTK_WIDGET (self), style_changed_cb);
}

void
brand_community_strip_set (BrandCommunityStrip *self,
                           const GPtrArray     *welcomes,
                           int                  first_day,
                           int                  last_day,
                           int                  today)
{
  g_return_if_fail (BRAND_IS_COMMUNITY_STRIP (self));

  g_clear_pointer (&self->welcomes, g_ptr_array_unref);
  self->welcomes = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < welcomes->len; i++)
    g_ptr_array_add (self->welcomes, g_object_ref (welcomes->pdata[i]));
  self->first_day = first_day;
  self->last_day = last_day;
  self->today = today;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
