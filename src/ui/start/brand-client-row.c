/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/start/brand-client-row.h"

#include <adwaita.h>

#include "model/brand-format.h"
#include "ui/checks/brand-check-look.h"
#include "ui/start/brand-client-words.h"
#include "ui/widgets/brand-thumbnail-picture.h"

#define WIDE_PICTURE 112
#define NARROW_PICTURE 64
#define PICTURE_HEIGHT 56
#define PICTURE_PADDING 5 /* as the style says */
#define PICTURE_EDGES 8   /* above and below together */

struct _BrandClientRow
{
  GtkWidget parent_instance;

  GtkWidget *picture;
  GtkWidget *warning;
  GtkWidget *title;
  GtkWidget *changed;
  GtkWidget *next;
  GtkWidget *counts;
  GtkWidget *icons[BRAND_N_SEVERITIES];
  GtkWidget *numbers[BRAND_N_SEVERITIES];
  GtkWidget *late;

  BrandClientPlan *plan;
  gboolean is_narrow;
};

G_DEFINE_FINAL_TYPE (BrandClientRow, brand_client_row, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_NARROW = 1,
} BrandClientRowProperty;

static GParamSpec *properties[PROP_NARROW + 1];

static void
show_findings (BrandClientRow *self,
               BrandSeverity   severity,
               guint           n)
{
  g_autofree char *number = brand_format_number (n, 0);

  gtk_label_set_text (GTK_LABEL (self->numbers[severity]), number);
  gtk_widget_set_visible (self->icons[severity], n > 0);
  gtk_widget_set_visible (self->numbers[severity], n > 0);
}

static void
show_counts (BrandClientRow         *self,
             const BrandPlanSummary *summary)
{
  guint n = brand_plan_summary_count_late (summary, brand_client_plan_get_today (self->plan));
  g_autofree char *late = brand_client_dup_late (n);

  for (guint i = 0; i < BRAND_N_SEVERITIES; i++)
    show_findings (self, (BrandSeverity) i, summary->checks[i]);
  gtk_label_set_text (GTK_LABEL (self->late), late);
  gtk_widget_set_visible (self->late, late != NULL);
}

static void
set_sizes (BrandClientRow *self)
{
  int width = self->is_narrow ? NARROW_PICTURE : WIDE_PICTURE;

  brand_thumbnail_picture_set_least (BRAND_THUMBNAIL_PICTURE (self->picture), width,
                                     PICTURE_HEIGHT);
  if (self->warning != NULL)
    gtk_widget_set_size_request (self->warning, width + 2 * PICTURE_PADDING, PICTURE_HEIGHT);
}

/* In the picture's place; few rows ever need it. */
static void
show_warning (BrandClientRow *self,
              gboolean        is_shown)
{
  if (self->warning == NULL && is_shown)
    {
      self->warning = gtk_image_new_from_icon_name ("dialog-warning-symbolic");
      gtk_image_set_icon_size (GTK_IMAGE (self->warning), GTK_ICON_SIZE_LARGE);
      gtk_widget_add_css_class (self->warning, "warning");
      gtk_widget_insert_after (self->warning, GTK_WIDGET (self), self->picture);
      set_sizes (self);
    }
  if (self->warning != NULL)
    gtk_widget_set_visible (self->warning, is_shown);
  gtk_widget_set_visible (self->picture, !is_shown);
}

static void
show_changed (BrandClientRow *self)
{
  g_autofree char *changed = brand_client_dup_changed (self->plan, self->is_narrow);

  gtk_label_set_text (GTK_LABEL (self->changed), changed);
}

static void
show (BrandClientRow *self)
{
  const BrandPlanSummary *summary = brand_client_plan_get_summary (self->plan);
  g_autofree char *next = brand_client_dup_next (self->plan);

  gtk_label_set_text (GTK_LABEL (self->title), brand_client_plan_get_title (self->plan));
  show_changed (self);
  gtk_label_set_text (GTK_LABEL (self->next), next);
  gtk_widget_set_tooltip_text (self->next, next);
  gtk_label_set_lines (GTK_LABEL (self->next), summary != NULL ? 1 : 3);
  gtk_label_set_wrap (GTK_LABEL (self->next), summary == NULL);
  brand_thumbnail_picture_set_summary (BRAND_THUMBNAIL_PICTURE (self->picture), summary);
  show_warning (self, summary == NULL);
  gtk_widget_set_visible (self->counts, summary != NULL);
  if (summary != NULL)
    show_counts (self, summary);
}

static GtkWidget *
create_label (const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_widget_add_css_class (label, css_class);
  return label;
}

static GtkWidget *
append_label (GtkWidget  *box,
              const char *css_class)
{
  GtkWidget *label = create_label (css_class);

  gtk_box_append (GTK_BOX (box), label);
  return label;
}

static GtkWidget *
create_head (BrandClientRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 12);

  self->title = append_label (box, "heading");
  gtk_widget_set_hexpand (self->title, TRUE);
  gtk_label_set_ellipsize (GTK_LABEL (self->title), PANGO_ELLIPSIZE_END);
  self->changed = append_label (box, "secondary");
  gtk_widget_add_css_class (self->changed, "dimmed");
  return box;
}

/* What has no room beside the others stands under them. */
static GtkWidget *
create_counts (BrandClientRow *self)
{
  AdwWrapBox *box = ADW_WRAP_BOX (adw_wrap_box_new ());

  adw_wrap_box_set_child_spacing (box, 6);
  adw_wrap_box_set_line_spacing (box, 3);
  for (guint i = 0; i < BRAND_N_SEVERITIES; i++)
    {
      self->icons[i] = brand_severity_icon_new ((BrandSeverity) i);
      adw_wrap_box_append (box, self->icons[i]);
      self->numbers[i] = create_label ("secondary");
      gtk_widget_set_margin_end (self->numbers[i], 8);
      adw_wrap_box_append (box, self->numbers[i]);
    }
  self->late = create_label ("badge");
  gtk_widget_set_valign (self->late, GTK_ALIGN_CENTER);
  gtk_label_set_ellipsize (GTK_LABEL (self->late), PANGO_ELLIPSIZE_END);
  adw_wrap_box_append (box, self->late);
  return GTK_WIDGET (box);
}

static GtkWidget *
create_words (BrandClientRow *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 3);

  gtk_widget_set_valign (box, GTK_ALIGN_CENTER);
  gtk_widget_set_hexpand (box, TRUE);
  gtk_box_append (GTK_BOX (box), create_head (self));
  self->next = append_label (box, "secondary");
  gtk_label_set_ellipsize (GTK_LABEL (self->next), PANGO_ELLIPSIZE_END);
  self->counts = create_counts (self);
  gtk_box_append (GTK_BOX (box), self->counts);
  return box;
}

static gboolean
is_filled (BrandClientRow *self)
{
  return self->picture != NULL;
}

static void
set_narrow (BrandClientRow *self,
            gboolean        is_narrow)
{
  self->is_narrow = is_narrow;
  if (!is_filled (self))
    return;
  set_sizes (self);
  if (self->plan != NULL)
    show_changed (self);
}

static void
plan_changed_cb (BrandClientRow *self)
{
  if (is_filled (self))
    show (self);
}

static void
brand_client_row_set_property (GObject      *object,
                               guint         id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  switch ((BrandClientRowProperty) id)
    {
    case PROP_NARROW:
      set_narrow (BRAND_CLIENT_ROW (object), g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
brand_client_row_dispose (GObject *object)
{
  BrandClientRow *self = BRAND_CLIENT_ROW (object);
  GtkWidget *child;

  if (self->plan != NULL)
    g_signal_handlers_disconnect_by_func (self->plan, plan_changed_cb, self);
  g_clear_object (&self->plan);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (brand_client_row_parent_class)->dispose (object);
}

static void
brand_client_row_class_init (BrandClientRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->set_property = brand_client_row_set_property;
  object_class->dispose = brand_client_row_dispose;
  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE,
                                                  G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);
  gtk_widget_class_set_layout_manager_type (GTK_WIDGET_CLASS (klass), GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_css_name (GTK_WIDGET_CLASS (klass), "clientrow");
}

static void
brand_client_row_init (BrandClientRow *self)
{
  GtkBoxLayout *layout = GTK_BOX_LAYOUT (gtk_widget_get_layout_manager (GTK_WIDGET (self)));

  gtk_box_layout_set_spacing (layout, 14);

  /* Unless words need more lines, a row is as high as its picture. */
  gtk_widget_set_size_request (GTK_WIDGET (self), -1, PICTURE_HEIGHT + PICTURE_EDGES);
}

GtkWidget *
brand_client_row_new (void)
{
  return g_object_new (BRAND_TYPE_CLIENT_ROW, NULL);
}

void
brand_client_row_set_plan (BrandClientRow  *self,
                           BrandClientPlan *plan)
{
  g_return_if_fail (BRAND_IS_CLIENT_ROW (self));

  if (self->plan != NULL)
    g_signal_handlers_disconnect_by_func (self->plan, plan_changed_cb, self);
  g_set_object (&self->plan, plan);
  if (plan == NULL)
    return;
  g_signal_connect_swapped (plan, "changed", G_CALLBACK (plan_changed_cb), self);
  plan_changed_cb (self);
}

void
brand_client_row_fill (BrandClientRow *self)
{
  g_return_if_fail (BRAND_IS_CLIENT_ROW (self));

  if (is_filled (self))
    return;
  gtk_widget_set_size_request (GTK_WIDGET (self), -1, -1);
  self->picture = g_object_new (BRAND_TYPE_THUMBNAIL_PICTURE, "valign", GTK_ALIGN_CENTER,
                                "overflow", GTK_OVERFLOW_HIDDEN, NULL);
  gtk_widget_set_parent (self->picture, GTK_WIDGET (self));
  gtk_widget_set_parent (create_words (self), GTK_WIDGET (self));
  set_sizes (self);
  if (self->plan != NULL)
    show (self);
}
