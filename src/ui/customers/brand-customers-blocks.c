/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/customers/brand-customers-page-private.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "model/brand-format.h"
#include "model/facts/brand-customer-value.h"
#include "model/kinds/brand-choices-people.h"
#include "ui/customers/brand-group-entry.h"
#include "ui/fields/brand-field-row.h"

static const char *const nature_fields[] = { "need", "passion", "size", "size_source", NULL };
static const char *const difference_fields[] = {
  "variables", "built_around", "identified", "parent", "communities", "culture", "demographics",
  NULL,
};
static const char *const person_fields[] = {
  "profile_name", "profile", "recognise", "outreach", NULL,
};

/* A boxed list below a heading and a line that says what it is for. */
static GtkListBox *
add_block (GtkBox     *box,
           const char *title,
           const char *help)
{
  GtkWidget *block = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *list = g_object_new (GTK_TYPE_LIST_BOX, "selection-mode", GTK_SELECTION_NONE, NULL);
  GtkWidget *heading = g_object_new (GTK_TYPE_LABEL, "label", title, "xalign", 0.0f, "wrap", TRUE,
                                     "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, NULL);

  gtk_widget_add_css_class (heading, "block-heading");
  gtk_widget_add_css_class (list, "boxed-list");
  gtk_box_append (GTK_BOX (block), heading);
  if (help != NULL)
    {
      GtkWidget *words = g_object_new (GTK_TYPE_LABEL, "label", help, "xalign", 0.0f,
                                       "wrap", TRUE, NULL);

      gtk_widget_add_css_class (words, "secondary");
      gtk_widget_add_css_class (words, "dimmed");
      gtk_box_append (GTK_BOX (block), words);
    }
  gtk_accessible_update_property (GTK_ACCESSIBLE (list), GTK_ACCESSIBLE_PROPERTY_LABEL, title, -1);
  gtk_box_append (GTK_BOX (block), list);
  gtk_box_append (box, block);
  return GTK_LIST_BOX (list);
}

static void
fill_fields (BrandCustomersPage *self,
             GtkListBox         *list,
             const char *const  *names)
{
  const BrandKind *kind = brand_kind_get (BRAND_KIND_GROUP);

  gtk_list_box_remove_all (list);
  for (; *names != NULL; names++)
    gtk_list_box_append (list, brand_field_row_new (brand_page_get_history (BRAND_PAGE (self)),
                                                    self->group,
                                                    (guint) brand_kind_find_field (kind, *names)));
}

static void
add_worth (BrandCustomersPage *self,
           GtkBox             *box)
{
  GtkListBox *list = add_block (box, _("What one of them is worth"),
                                _("A sum of your own numbers, not a forecast."));

  self->worth = g_object_new (ADW_TYPE_ACTION_ROW, "use-markup", FALSE, "activatable", TRUE,
                              "title", _("Over the years that they stay"),
                              "action-name", "win.show-section", "action-target",
                              g_variant_new_string ("goals"), NULL);
  adw_action_row_add_suffix (self->worth, g_object_new (
                               GTK_TYPE_IMAGE, "icon-name", "go-next-symbolic",
                               "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));
  gtk_list_box_append (list, GTK_WIDGET (self->worth));
}

/* Ready to write into, above the list of what was learned. */
static void
add_entry (BrandCustomersPage *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->entry = GTK_LIST_BOX (gtk_list_box_new ());
  gtk_list_box_set_selection_mode (self->entry, GTK_SELECTION_NONE);
  gtk_widget_add_css_class (GTK_WIDGET (self->entry), "boxed-list");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Enter what you learned"), -1);
  self->learned = g_object_new (GTK_TYPE_LABEL, "xalign", 0.0f, "wrap", TRUE, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->learned), "secondary");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->entry));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->learned));
  gtk_box_insert_child_after (self->detail, box, GTK_WIDGET (self->reach));
}

void
brand_customers_page_add_blocks (BrandCustomersPage *self)
{
  GtkBox *before = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 18));
  GtkBox *behind = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 18));

  self->nature = add_block (self->side, _("This group"), NULL);
  /* Above the jobs, below the secrets. */
  gtk_box_reorder_child_after (self->side, gtk_widget_get_last_child (GTK_WIDGET (self->side)),
                               self->lists->pdata[1]);
  add_entry (self);
  gtk_box_append (self->detail, brand_page_create_pair (BRAND_PAGE (self), GTK_WIDGET (before),
                                                        GTK_WIDGET (behind)));
  self->person = add_block (before, _("One of them"),
                            _("A real customer. Name and words stay in the house."));
  add_worth (self, before);
  self->difference = add_block (behind, _("What sets them apart"),
                                _("First what they need and love, last who they are on paper."));
}

void
brand_customers_page_show_group (BrandCustomersPage *self)
{
  if (self->group == NULL)
    return;
  fill_fields (self, self->nature, nature_fields);
  fill_fields (self, self->person, person_fields);
  fill_fields (self, self->difference, difference_fields);
  gtk_list_box_remove_all (self->entry);
  gtk_list_box_append (self->entry, brand_group_entry_new (
                         brand_page_get_history (BRAND_PAGE (self)), self->group,
                         brand_document_get_today (brand_page_get_document (BRAND_PAGE (self)))));
  gtk_list_box_append (self->entry, brand_field_row_new (
                         brand_page_get_history (BRAND_PAGE (self)), self->group,
                         (guint) brand_kind_find_field (brand_kind_get (BRAND_KIND_GROUP),
                                                        "learn_every")));
}

static void
update_learned (BrandCustomersPage *self)
{
  int today = brand_document_get_today (brand_page_get_document (BRAND_PAGE (self)));
  int last = self->facts->last_learned;
  gboolean is_stale = self->facts->learn_by != BRAND_DATE_UNSET && self->facts->learn_by < today;
  g_autofree char *day = NULL;
  g_autofree char *next = NULL;
  g_autofree char *words = NULL;

  if (last == BRAND_DATE_UNSET)
    words = g_strdup (_("Nothing learned yet. Every contact is a chance to learn."));
  else
    {
      day = brand_date_format (last, BRAND_DATE_STYLE_FULL);
      next = self->facts->learn_by != BRAND_DATE_UNSET
             ? brand_date_format (self->facts->learn_by, BRAND_DATE_STYLE_FULL) : NULL;
      if (is_stale)
        /* Translators: two dates. */
        words = g_strdup_printf (_("Last learned on %1$s: stale since %2$s."), day, next);
      else if (next != NULL)
        /* Translators: two dates. */
        words = g_strdup_printf (_("Last learned on %1$s: fresh until %2$s."), day, next);
      else
        words = g_strdup_printf (_("Last learned on %s."), day);
    }
  gtk_label_set_text (self->learned, words);
  if (is_stale)
    gtk_widget_add_css_class (GTK_WIDGET (self->learned), "warning");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self->learned), "warning");
}

/* "12 × 8,40 € × 30 % × 5 years = 151 €", or what is missing for it. (transfer full) */
static char *
dup_worth (BrandCustomersPage *self)
{
  BrandItem *info = BRAND_ITEM (brand_plan_get_info (brand_page_get_plan (BRAND_PAGE (self))));
  const char *currency = brand_item_get_text (info, "currency");
  BrandCustomerValue value;
  g_autofree char *purchases = NULL;
  g_autofree char *each = NULL;
  g_autofree char *margin = NULL;
  g_autofree char *years = NULL;
  g_autofree char *sum = NULL;

  brand_customer_value_read (&value, self->group, brand_item_get_number (info, "discount_rate"));
  if (brand_customer_value_get_lifetime (&value) == BRAND_MONEY_UNSET)
    return g_strdup (_("Not known yet: it needs purchases a year, the average purchase, the "
                       "margin, and how long they stay"));
  purchases = brand_format_number (value.purchases, 1);
  each = brand_format_money (value.value, currency, TRUE);
  margin = brand_format_percent (value.margin, 0);
  years = brand_format_number (brand_customer_value_get_years (&value), 1);
  sum = brand_format_money (brand_customer_value_get_lifetime (&value), currency, TRUE);
  /* Translators: purchases a year × average purchase × margin × years = lifetime value. */
  return g_strdup_printf (_("%1$s purchases × %2$s × %3$s × %4$s years = %5$s"), purchases, each,
                          margin, years, sum);
}

void
brand_customers_page_update_blocks (BrandCustomersPage *self)
{
  g_autofree char *worth = dup_worth (self);

  adw_action_row_set_subtitle (self->worth, worth);
  update_learned (self);
}
