/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/timeline/brand-filter-bar.h"

#include <glib/gi18n-lib.h>

#define LIST_HEIGHT 360

struct _BrandFilterBar
{
  AdwBin parent_instance;

  AdwWrapBox *box;
  GtkSearchEntry *entry;
  GtkWidget *previous;
  GtkWidget *next;
  GtkToggleButton *others;
  GtkBox *filters;
  GtkMenuButton *buttons[BRAND_N_FILTERS];
  GtkWidget *clear;
  GtkLabel *count;
  GtkWidget *grouping;
  GtkDropDown *group_by;

  BrandDocument *document;
  BrandSession *session;
  gboolean is_table;
};

G_DEFINE_FINAL_TYPE (BrandFilterBar, brand_filter_bar, ADW_TYPE_BIN)

static BrandTouchpointFilter *
get_filter (BrandFilterBar *self)
{
  return brand_session_get_filter (self->session);
}

/* "Status", or "Status · 2". */
static void
label_button (BrandFilterBar *self,
              BrandFilterBy   by)
{
  guint n = brand_touchpoint_filter_count_values (get_filter (self), by);
  g_autofree char *label =
    n == 0 ? g_strdup (brand_filter_by_get_label (by))
           : g_strdup_printf ("%s · %u", brand_filter_by_get_label (by), n);

  gtk_menu_button_set_label (self->buttons[by], label);
}

static void
count (BrandFilterBar *self)
{
  guint n = brand_list_get_length (brand_plan_get_list (brand_document_get_plan (self->document),
                                                        BRAND_KIND_TOUCHPOINT));
  guint n_listed = brand_touchpoint_filter_count_listed (get_filter (self));
  g_autofree char *text = g_strdup_printf (C_("touchpoints", "%u of %u"), n_listed, n);

  gtk_label_set_text (self->count, text);
}

static void
update (BrandFilterBar *self)
{
  BrandTouchpointFilter *filter = get_filter (self);
  gboolean has_words = *brand_touchpoint_filter_get_words (filter) != '\0';
  gboolean has_values = FALSE;

  for (guint by = 0; by < BRAND_N_FILTERS; by++)
    {
      has_values |= brand_touchpoint_filter_count_values (filter, by) > 0;
      label_button (self, by);
    }
  if (!has_words && *gtk_editable_get_text (GTK_EDITABLE (self->entry)) != '\0')
    gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  gtk_toggle_button_set_active (self->others, brand_touchpoint_filter_get_hides_others (filter));
  gtk_widget_set_sensitive (self->previous, has_words);
  gtk_widget_set_sensitive (self->next, has_words);
  gtk_widget_set_sensitive (GTK_WIDGET (self->others), has_words);
  gtk_widget_set_visible (self->clear, has_words || has_values);
  gtk_widget_set_visible (GTK_WIDGET (self->count), !self->is_table && (has_words || has_values));
  gtk_widget_set_visible (self->previous, !self->is_table);
  gtk_widget_set_visible (self->next, !self->is_table);
  gtk_widget_set_visible (GTK_WIDGET (self->others), !self->is_table);
  gtk_widget_set_visible (self->grouping, !self->is_table);
  gtk_drop_down_set_selected (self->group_by, brand_session_get_group_by (self->session));
  count (self);
}

/* Thousands may come at once, and mostly nobody looks. */
static void
items_changed_cb (BrandFilterBar *self)
{
  if (gtk_widget_get_visible (GTK_WIDGET (self->count)))
    count (self);
}

static void
filter_changed_cb (BrandFilterBar *self)
{
  update (self);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), gtk_label_get_text (self->count),
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
search_changed_cb (BrandFilterBar *self)
{
  if (self->session != NULL)
    brand_touchpoint_filter_set_words (get_filter (self),
                                       gtk_editable_get_text (GTK_EDITABLE (self->entry)));
}

/* Enter may come before the entry has told of the last letter. */
static void
next_cb (BrandFilterBar *self)
{
  search_changed_cb (self);
  g_signal_emit_by_name (self, "jump", 1);
}

static void
previous_cb (BrandFilterBar *self)
{
  search_changed_cb (self);
  g_signal_emit_by_name (self, "jump", -1);
}

static void
stopped_cb (BrandFilterBar *self)
{
  brand_touchpoint_filter_set_words (get_filter (self), "");
  gtk_editable_set_text (GTK_EDITABLE (self->entry), "");
  g_signal_emit_by_name (self, "stopped");
}

static void
others_toggled_cb (BrandFilterBar *self)
{
  brand_touchpoint_filter_set_hides_others (get_filter (self),
                                            gtk_toggle_button_get_active (self->others));
}

static void
clear_clicked_cb (BrandFilterBar *self)
{
  brand_touchpoint_filter_clear (get_filter (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->entry));
}

static void
group_by_chosen_cb (BrandFilterBar *self)
{
  guint by = gtk_drop_down_get_selected (self->group_by);

  if (self->session != NULL && by != GTK_INVALID_LIST_POSITION)
    brand_session_set_group_by (self->session, (BrandGroupBy) by);
}

static void
value_toggled_cb (GtkCheckButton *check,
                  gpointer        user_data)
{
  BrandFilterBar *self = BRAND_FILTER_BAR (gtk_widget_get_ancestor (GTK_WIDGET (check),
                                                                    BRAND_TYPE_FILTER_BAR));

  brand_touchpoint_filter_set_value (get_filter (self), GPOINTER_TO_UINT (user_data),
                                     g_object_get_data (G_OBJECT (check), "brand-key"),
                                     gtk_check_button_get_active (check));
}

static GtkWidget *
create_check (BrandFilterBar         *self,
              BrandFilterBy           by,
              const BrandFilterValue *value)
{
  GtkWidget *check = gtk_check_button_new ();
  GtkWidget *label = gtk_label_new (value->label);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 36);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_check_button_set_child (GTK_CHECK_BUTTON (check), label);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check),
                               brand_touchpoint_filter_has_value (get_filter (self), by,
                                                                  value->key));
  g_object_set_data_full (G_OBJECT (check), "brand-key", g_strdup (value->key), g_free);
  g_signal_connect (check, "toggled", G_CALLBACK (value_toggled_cb), GUINT_TO_POINTER (by));
  return check;
}

static void
fill_popover_cb (GtkMenuButton *button,
                 gpointer       user_data)
{
  BrandFilterBar *self = BRAND_FILTER_BAR (gtk_widget_get_ancestor (GTK_WIDGET (button),
                                                                    BRAND_TYPE_FILTER_BAR));
  BrandFilterBy by = GPOINTER_TO_UINT (user_data);
  g_autoptr (GPtrArray) values =
    brand_filter_list_values (brand_document_get_plan (self->document), by);
  GtkWidget *popover = gtk_popover_new ();
  GtkWidget *scroller = gtk_scrolled_window_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 2);

  for (guint i = 0; i < values->len; i++)
    gtk_box_append (GTK_BOX (box), create_check (self, by, values->pdata[i]));
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), box);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scroller), GTK_POLICY_NEVER,
                                  GTK_POLICY_AUTOMATIC);
  gtk_scrolled_window_set_propagate_natural_height (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_propagate_natural_width (GTK_SCROLLED_WINDOW (scroller), TRUE);
  gtk_scrolled_window_set_max_content_height (GTK_SCROLLED_WINDOW (scroller), LIST_HEIGHT);
  gtk_popover_set_child (GTK_POPOVER (popover), scroller);
  gtk_menu_button_set_popover (button, popover);
}

static gboolean
brand_filter_bar_grab_focus (GtkWidget *widget)
{
  return gtk_widget_grab_focus (GTK_WIDGET (BRAND_FILTER_BAR (widget)->entry));
}

static void
brand_filter_bar_dispose (GObject *object)
{
  BrandFilterBar *self = BRAND_FILTER_BAR (object);

  /* The bin takes its child away itself, and finds it gone when the template was first. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), BRAND_TYPE_FILTER_BAR);
  g_clear_object (&self->session);
  g_clear_object (&self->document);
  G_OBJECT_CLASS (brand_filter_bar_parent_class)->dispose (object);
}

static void
brand_filter_bar_class_init (BrandFilterBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_filter_bar_dispose;
  widget_class->grab_focus = brand_filter_bar_grab_focus;
  g_signal_new ("jump", BRAND_TYPE_FILTER_BAR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 1, G_TYPE_INT);
  g_signal_new ("stopped", BRAND_TYPE_FILTER_BAR, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/BrandPlanner/ui/brand-filter-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, BrandFilterBar, box);
  gtk_widget_class_bind_template_child (widget_class, BrandFilterBar, entry);
  gtk_widget_class_bind_template_child (widget_class, BrandFilterBar, previous);
  gtk_widget_class_bind_template_child (widget_class, BrandFilterBar, next);
  gtk_widget_class_bind_template_child (widget_class, BrandFilterBar, others);
  gtk_widget_class_bind_template_child (widget_class, BrandFilterBar, filters);
  gtk_widget_class_bind_template_child (widget_class, BrandFilterBar, clear);
  gtk_widget_class_bind_template_child (widget_class, BrandFilterBar, count);
  gtk_widget_class_bind_template_child (widget_class, BrandFilterBar, grouping);
  gtk_widget_class_bind_template_child (widget_class, BrandFilterBar, group_by);
  gtk_widget_class_bind_template_callback (widget_class, search_changed_cb);
  gtk_widget_class_bind_template_callback (widget_class, next_cb);
  gtk_widget_class_bind_template_callback (widget_class, previous_cb);
  gtk_widget_class_bind_template_callback (widget_class, stopped_cb);
  gtk_widget_class_bind_template_callback (widget_class, others_toggled_cb);
  gtk_widget_class_bind_template_callback (widget_class, clear_clicked_cb);
  gtk_widget_class_bind_template_callback (widget_class, group_by_chosen_cb);
}

static void
brand_filter_bar_init (BrandFilterBar *self)
{
  const char *labels[BRAND_N_GROUP_BY + 1] = { NULL };
  g_autoptr (GtkStringList) choices = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint by = 0; by < BRAND_N_FILTERS; by++)
    {
      self->buttons[by] = GTK_MENU_BUTTON (gtk_menu_button_new ());
      gtk_menu_button_set_can_shrink (self->buttons[by], TRUE);
      gtk_menu_button_set_create_popup_func (self->buttons[by], fill_popover_cb,
                                             GUINT_TO_POINTER (by), NULL);
      gtk_box_append (self->filters, GTK_WIDGET (self->buttons[by]));
    }
  for (guint by = 0; by < BRAND_N_GROUP_BY; by++)
    labels[by] = brand_group_by_get_label (by);
  choices = gtk_string_list_new (labels);
  gtk_drop_down_set_model (self->group_by, G_LIST_MODEL (choices));
}

void
brand_filter_bar_open (BrandFilterBar *self,
                       BrandDocument  *document,
                       BrandSession   *session)
{
  g_return_if_fail (BRAND_IS_FILTER_BAR (self));
  g_return_if_fail (self->document == NULL);

  self->document = g_object_ref (document);
  self->session = g_object_ref (session);
  g_signal_connect_object (brand_session_get_filter (session), "changed",
                           G_CALLBACK (filter_changed_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (session, "notify::group-by", G_CALLBACK (update), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (brand_plan_get_list (brand_document_get_plan (document),
                                                BRAND_KIND_TOUCHPOINT),
                           "items-changed", G_CALLBACK (items_changed_cb), self, G_CONNECT_SWAPPED);
  update (self);
}

void
brand_filter_bar_set_table (BrandFilterBar *self,
                            gboolean        is_table)
{
  g_return_if_fail (BRAND_IS_FILTER_BAR (self));

  self->is_table = is_table;
  update (self);
}
