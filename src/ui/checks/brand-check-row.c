/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/checks/brand-check-row.h"

#include <glib/gi18n-lib.h>

#include "model/brand-format.h"
#include "ui/checks/brand-check-detail.h"
#include "ui/checks/brand-check-look.h"
#include "ui/checks/brand-check-picture.h"

/* Rows are made for what people look through; more of them on demand. */
#define FIRST_ROWS 20
#define MORE_ROWS 100

struct _BrandCheckRow
{
  AdwExpanderRow parent_instance;

  GtkWidget *icon;
  GtkLabel *count;
  BrandCheckPicture *picture; /* within the details; NULL: none */

  BrandPage *page; /* borrowed: the row is a part of it */
  char *key;
  const BrandCheckGroup *group;
  const BrandFinding *finding;
  GPtrArray *details; /* borrowed */
  char *shown;        /* what the details were made from */
  guint n_most;
};

G_DEFINE_FINAL_TYPE (BrandCheckRow, brand_check_row, ADW_TYPE_EXPANDER_ROW)

static void fill (BrandCheckRow *self);

static void
add_detail (BrandCheckRow *self,
            GtkWidget     *row)
{
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
  g_ptr_array_add (self->details, row);
}

static void
clear_details (BrandCheckRow *self)
{
  for (guint i = 0; i < self->details->len; i++)
    adw_expander_row_remove (ADW_EXPANDER_ROW (self), self->details->pdata[i]);
  g_ptr_array_set_size (self->details, 0);
  self->picture = NULL;
}

static BrandExtension *
find_extension (BrandCheckRow *self)
{
  if (self->finding == NULL || !g_str_equal (self->finding->check->name, "silence"))
    return NULL;
  return brand_extension_find (brand_document_get_synergy (brand_page_get_document (self->page)),
                               (BrandDimension) self->finding->dimension, self->finding->start,
                               self->finding->end);
}

static GtkWidget *
create_picture (BrandCheckRow *self)
{
  if (!g_str_equal (self->group->check->name, "silence"))
    return brand_check_create_balance (self->page, self->group->check);
  self->picture = BRAND_CHECK_PICTURE (brand_check_picture_new ());
  return GTK_WIDGET (self->picture);
}

static void
more_cb (BrandCheckRow *self)
{
  guint position = self->n_most + 1; /* behind the first, which says why */

  self->n_most += MORE_ROWS;
  fill (self);
  gtk_widget_grab_focus (self->details->pdata[MIN (position, self->details->len - 1)]);
}

static void
add_more (BrandCheckRow *self,
          guint          n_more)
{
  g_autofree char *words = g_strdup_printf (ngettext ("Show %u more", "Show %u more",
                                                      MIN (n_more, MORE_ROWS)),
                                            MIN (n_more, MORE_ROWS));
  GtkWidget *row = g_object_new (ADW_TYPE_BUTTON_ROW, "title", words, NULL);

  g_signal_connect_swapped (row, "activated", G_CALLBACK (more_cb), self);
  add_detail (self, row);
}

static void
add_findings (BrandCheckRow *self)
{
  guint n = MIN (self->group->n_findings, self->n_most);

  add_detail (self, brand_check_create_why (self->page, self->group->check, NULL));
  for (guint i = 0; i < n; i++)
    add_detail (self, brand_check_create_finding (&self->group->findings[i]));
  if (n < self->group->n_findings)
    add_more (self, self->group->n_findings - n);
  add_detail (self, brand_check_create_dismiss_all (self->group));
}

static void
add_finding (BrandCheckRow        *self,
             const BrandExtension *extension)
{
  add_detail (self, brand_check_create_why (self->page, self->group->check,
                                            create_picture (self)));
  if (extension != NULL)
    add_detail (self, brand_check_create_extension (self->page, self->finding, extension));
  add_detail (self, brand_check_create_fix (self->finding));
  add_detail (self, brand_check_create_dismiss (self->finding));
}

/* All that the details say, so that they are only made again when they would say something else:
 * who stands on one keeps the keys. */
static char *
describe (BrandCheckRow        *self,
          const BrandExtension *extension)
{
  GString *words = g_string_new (self->group->check->name);
  guint n = self->finding != NULL ? 1 : MIN (self->group->n_findings, self->n_most);

  g_string_append_printf (words, " %u", self->group->n_findings);
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *text = brand_finding_dup_text (self->finding != NULL
                                                        ? self->finding
                                                        : &self->group->findings[i]);

      g_string_append_printf (words, "\n%s", text);
    }
  if (extension != NULL)
    {
      g_autofree char *text = brand_check_describe_extension (self->page, extension);

      g_string_append_printf (words, "\n%s %s", text,
                              brand_item_get_id (BRAND_ITEM (extension->touchpoint)));
    }
  return g_string_free_and_steal (words);
}

static void
fill (BrandCheckRow *self)
{
  g_autoptr (BrandExtension) extension = find_extension (self);
  g_autofree char *words = describe (self, extension);

  if (g_strcmp0 (words, self->shown) != 0)
    {
      gboolean had_keys = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;

      clear_details (self);
      if (self->finding != NULL)
        add_finding (self, extension);
      else
        add_findings (self);
      g_free (self->shown);
      self->shown = g_steal_pointer (&words);
      if (had_keys && gtk_widget_get_focus_child (GTK_WIDGET (self)) == NULL)
        gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
    }
  if (self->picture != NULL)
    brand_check_picture_update (self->picture,
                                brand_document_get_synergy (brand_page_get_document (self->page)),
                                self->finding, extension);
}

static void
expanded_cb (BrandCheckRow *self)
{
  if (adw_expander_row_get_expanded (ADW_EXPANDER_ROW (self)) && self->group != NULL)
    fill (self);
}

static void
brand_check_row_finalize (GObject *object)
{
  BrandCheckRow *self = BRAND_CHECK_ROW (object);

  g_ptr_array_unref (self->details);
  g_free (self->shown);
  g_free (self->key);
  G_OBJECT_CLASS (brand_check_row_parent_class)->finalize (object);
}

static void
brand_check_row_class_init (BrandCheckRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = brand_check_row_finalize;
}

static void
brand_check_row_init (BrandCheckRow *self)
{
  self->details = g_ptr_array_new ();
  self->n_most = FIRST_ROWS;
  self->count = g_object_new (GTK_TYPE_LABEL, "valign", GTK_ALIGN_CENTER, "visible", FALSE, NULL);
  gtk_widget_add_css_class (GTK_WIDGET (self->count), "number-pill");
  adw_expander_row_add_suffix (ADW_EXPANDER_ROW (self), GTK_WIDGET (self->count));
  adw_preferences_row_set_use_markup (ADW_PREFERENCES_ROW (self), FALSE);
  g_signal_connect (self, "notify::expanded", G_CALLBACK (expanded_cb), NULL);
}

GtkWidget *
brand_check_row_new (BrandPage  *page,
                     const char *key)
{
  BrandCheckRow *self = g_object_new (BRAND_TYPE_CHECK_ROW, NULL);

  self->page = page;
  self->key = g_strdup (key);
  return GTK_WIDGET (self);
}

const char *
brand_check_row_get_key (BrandCheckRow *self)
{
  g_return_val_if_fail (BRAND_IS_CHECK_ROW (self), NULL);

  return self->key;
}

const BrandCheckGroup *
brand_check_row_get_group (BrandCheckRow *self)
{
  g_return_val_if_fail (BRAND_IS_CHECK_ROW (self), NULL);

  return self->group;
}

void
brand_check_row_update (BrandCheckRow         *self,
                        const BrandCheckGroup *group,
                        const BrandFinding    *finding)
{
  const BrandCheck *check = group->check;
  g_autofree char *title = finding != NULL ? brand_finding_dup_text (finding)
                                           : g_strdup (_(check->title));
  g_autofree char *number = brand_format_number (group->n_findings, 0);

  g_return_if_fail (BRAND_IS_CHECK_ROW (self));

  self->group = group;
  self->finding = finding;
  if (self->icon == NULL)
    {
      self->icon = brand_severity_icon_new (check->severity);
      adw_expander_row_add_prefix (ADW_EXPANDER_ROW (self), self->icon);
    }
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), title);
  adw_expander_row_set_subtitle (ADW_EXPANDER_ROW (self), _(finding != NULL ? check->title
                                                                            : check->why));
  gtk_label_set_text (self->count, number);
  gtk_widget_set_visible (GTK_WIDGET (self->count), finding == NULL);
  if (adw_expander_row_get_expanded (ADW_EXPANDER_ROW (self)))
    fill (self);
}
