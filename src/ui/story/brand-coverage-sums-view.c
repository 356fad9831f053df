/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/story/brand-coverage-sums-view.h"

#include <glib/gi18n-lib.h>

#include "ui/operate/brand-operate-block.h"
#include "ui/story/brand-coverage-table.h"

struct _BrandCoverageSumsView
{
  AdwBin parent_instance;

  BrandPage *page; /* borrowed */
  BrandOperateBlock *head;
  BrandOperateBlock *block; /* below the choices */
  AdwToggleGroup *rows;
  AdwToggleGroup *across;
  AdwToggle *others; /* stand across; borrowed */
  AdwToggleGroup *show;
  gboolean is_stale;
};

G_DEFINE_FINAL_TYPE (BrandCoverageSumsView, brand_coverage_sums_view, ADW_TYPE_BIN)

static BrandKindId
get_kind (BrandCoverageSumsView *self)
{
  return adw_toggle_group_get_active (self->rows) == 0 ? BRAND_KIND_BEAT : BRAND_KIND_GROUP;
}

static gboolean
needs_groups (BrandCoverageSumsView *self)
{
  return get_kind (self) == BRAND_KIND_GROUP
         || adw_toggle_group_get_active (self->across) == BRAND_COVERAGE_ITEMS;
}

static char *
describe_gaps (const BrandCoverageSums *sums)
{
  guint n_gaps = brand_coverage_sums_count_gaps (sums);

  if (n_gaps > 0)
    return g_strdup_printf (ngettext ("%u gap", "%u gaps", n_gaps), n_gaps);
  return g_strdup (sums->columns == NULL ? _("No gaps: each has all three dimensions")
                                         : _("No gaps: each beat reaches each group"));
}

static void
show_note (BrandCoverageSumsView   *self,
           const BrandCoverageSums *sums)
{
  g_autofree char *gaps = describe_gaps (sums);
  g_autofree char *note = NULL;

  if (adw_toggle_group_get_active (self->show) == BRAND_COVERAGE_SHOW_EFFECT)
    note = g_strdup_printf ("%s · %s", gaps, _("Planning index, not a sales forecast"));
  brand_operate_block_set_note (self->head, note != NULL ? note : gaps, FALSE);
}

static GtkWidget *
create_sums (BrandCoverageSumsView *self)
{
  guint show = adw_toggle_group_get_active (self->show);
  BrandPlanSynergy *synergy =
    brand_document_get_synergy (brand_page_get_document (self->page));
  g_autoptr (BrandCoverageSums) sums =
    brand_coverage_sums_new (synergy, get_kind (self),
                             (BrandCoverageAcross) adw_toggle_group_get_active (self->across),
                             show == BRAND_COVERAGE_SHOW_EFFECT);

  show_note (self, sums);
  return brand_coverage_table_new (self->page, sums, (BrandCoverageShow) show);
}

static GtkWidget *
create_without_groups (BrandCoverageSumsView *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);
  GtkWidget *add = g_object_new (GTK_TYPE_BUTTON, "label", _("_Add the first group"),
                                 "use-underline", TRUE, "halign", GTK_ALIGN_START,
                                 "action-name", "item.add", "action-target",
                                 g_variant_new_string ("group"), NULL);

  brand_operate_block_set_note (self->head, NULL, FALSE);
  gtk_box_append (GTK_BOX (box), brand_operate_label_new (
                    _("No customers yet. A group is customers who share a need, a passion or a "
                      "job; here you then see which beats reach it."), NULL));
  gtk_box_append (GTK_BOX (box), add);
  gtk_widget_add_css_class (box, "card");
  gtk_widget_add_css_class (box, "operate-matrix");
  return box;
}

static void
fill (BrandCoverageSumsView *self)
{
  BrandPlan *plan = brand_page_get_plan (self->page);
  gboolean is_empty = needs_groups (self)
                      && brand_list_get_length (brand_plan_get_list (plan, BRAND_KIND_GROUP)) == 0;
  GtkBox *body = brand_operate_block_begin (self->block);

  self->is_stale = FALSE;
  gtk_box_append (body, is_empty ? create_without_groups (self) : create_sums (self));
  brand_operate_block_end (self->block);
}

/* Nobody sees it at first: it is below the page's fold. */
void
brand_coverage_sums_view_update (BrandCoverageSumsView *self)
{
  g_return_if_fail (BRAND_IS_COVERAGE_SUMS_VIEW (self));

  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    fill (self);
  else
    self->is_stale = TRUE;
}

static void
rows_chosen_cb (BrandCoverageSumsView *self)
{
  adw_toggle_set_label (self->others, get_kind (self) == BRAND_KIND_BEAT ? _("Groups")
                                                                         : _("Beats"));
  brand_coverage_sums_view_update (self);
}

static void
brand_coverage_sums_view_map (GtkWidget *widget)
{
  BrandCoverageSumsView *self = BRAND_COVERAGE_SUMS_VIEW (widget);

  if (self->is_stale)
    fill (self);
  GTK_WIDGET_CLASS (brand_coverage_sums_view_parent_class)->map (widget);
}

static void
brand_coverage_sums_view_class_init (BrandCoverageSumsViewClass *klass)
{
  GTK_WIDGET_CLASS (klass)->map = brand_coverage_sums_view_map;
}

static AdwToggleGroup *
create_choice (const char        *name,
               const char *const *labels)
{
  AdwToggleGroup *group = ADW_TOGGLE_GROUP (adw_toggle_group_new ());

  for (; *labels != NULL; labels++)
    {
      AdwToggle *toggle = adw_toggle_new ();

      adw_toggle_set_label (toggle, *labels);
      adw_toggle_group_add (group, toggle);
    }
  adw_toggle_group_set_active (group, 0);
  gtk_accessible_update_property (GTK_ACCESSIBLE (group), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  return group;
}

static void
brand_coverage_sums_view_init (BrandCoverageSumsView *self)
{
  const char *rows[] = { _("Beats"), _("Groups"), NULL };
  const char *across[] = { _("Dimensions"), _("Groups"), NULL };
  const char *shows[] = { _("Count"), _("Cost"), _("Effect"), NULL };

  self->rows = create_choice (_("What stands in the rows"), rows);
  self->across = create_choice (_("What stands across"), across);
  self->others = adw_toggle_group_get_toggle (self->across, BRAND_COVERAGE_ITEMS);
  self->show = create_choice (_("What is shown"), shows);
}

/* The second half of “rows × columns”. */
static GtkWidget *
create_across (BrandCoverageSumsView *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *by = g_object_new (GTK_TYPE_LABEL, "label", "×", "accessible-role",
                                GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  gtk_widget_add_css_class (by, "dimmed");
  gtk_box_append (GTK_BOX (box), by);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->across));
  return box;
}

static void
connect (BrandCoverageSumsView *self)
{
  g_signal_connect_object (self->page, "notify::narrow",
                           G_CALLBACK (brand_coverage_sums_view_update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->rows, "notify::active", G_CALLBACK (rows_chosen_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->across, "notify::active",
                           G_CALLBACK (brand_coverage_sums_view_update), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->show, "notify::active",
                           G_CALLBACK (brand_coverage_sums_view_update), self, G_CONNECT_SWAPPED);
}

GtkWidget *
brand_coverage_sums_view_new (BrandPage *page)
{
  BrandCoverageSumsView *self = g_object_new (BRAND_TYPE_COVERAGE_SUMS_VIEW, NULL);
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 8);
  GtkWidget *choices = adw_wrap_box_new ();

  self->page = page;
  self->is_stale = TRUE;
  self->block = BRAND_OPERATE_BLOCK (brand_operate_block_new (page, "", NULL));
  self->head = BRAND_OPERATE_BLOCK (brand_operate_block_new (
    page, _("What it adds up to"), _("Gaps and totals; a number leads to its first touchpoint.")));
  adw_wrap_box_set_child_spacing (ADW_WRAP_BOX (choices), 6);
  adw_wrap_box_set_line_spacing (ADW_WRAP_BOX (choices), 6);
  adw_wrap_box_append (ADW_WRAP_BOX (choices), GTK_WIDGET (self->rows));
  adw_wrap_box_append (ADW_WRAP_BOX (choices), create_across (self));
  adw_wrap_box_append (ADW_WRAP_BOX (choices), GTK_WIDGET (self->show));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->head));
  gtk_box_append (GTK_BOX (box), choices);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->block));
  adw_bin_set_child (ADW_BIN (self), box);
  connect (self);
  return GTK_WIDGET (self);
}
