/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/customers/brand-customers-page-private.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "model/kinds/brand-choices-people.h"
#include "ui/fields/brand-item-words.h"

/* Of the group that is shown, or of none yet: else nobody would find it again. */
static gboolean
is_of_group (BrandPage *page,
             BrandItem *item)
{
  BrandItem *group = brand_customers_page_get_group (page);
  const char *id = brand_item_get_text (item, "group");

  return group != NULL && (*id == '\0' || g_str_equal (id, brand_item_get_id (group)));
}

static gboolean
is_part_of_group (BrandPage *page,
                  BrandItem *item)
{
  BrandItem *group = brand_customers_page_get_group (page);

  return group != NULL
         && g_str_equal (brand_item_get_text (item, "parent"), brand_item_get_id (group));
}

static void
init_reference (BrandItem  *item,
                const char *field,
                BrandItem  *target)
{
  if (target != NULL)
    brand_item_init_value (item, (guint) brand_kind_find_field (brand_item_get_kind (item), field),
                           &(BrandValue) { .text = (char *) brand_item_get_id (target) });
}

static void
fill_group (BrandPage *page,
            BrandItem *item)
{
  init_reference (item, "group", brand_customers_page_get_group (page));
}

static void
fill_parent (BrandPage *page,
             BrandItem *item)
{
  init_reference (item, "parent", brand_customers_page_get_group (page));
}

static char *
describe_group (BrandPage *page,
                BrandItem *group)
{
  BrandItem *parent = brand_plan_find (brand_page_get_plan (page),
                                       brand_item_get_text (group, "parent"));
  const char *need = brand_item_get_text (group, "need");

  if (*need == '\0')
    need = _("What do they need?");
  if (parent == NULL)
    return g_strdup (need);
  /* Translators: a group's need, and the larger group that it is a part of. */
  return g_strdup_printf (_("%1$s (part of %2$s)"), need, brand_item_get_title (parent));
}

static void
append (GString    *words,
        const char *text)
{
  if (text != NULL && *text != '\0')
    g_string_append_printf (words, "%s%s", words->len > 0 ? " · " : "", text);
}

static void
append_origin (GString   *words,
               BrandPage *page,
               BrandItem *item,
               int        day)
{
  g_autofree char *date = day != BRAND_DATE_UNSET ? brand_date_format (day, BRAND_DATE_STYLE_FULL)
                                                  : NULL;

  append (words, brand_item_get_choice_label (item, "method"));
  append (words, date);
  if (brand_group_facts_is_stale (brand_customers_page_get_facts (page), day,
                                  brand_document_get_today (brand_page_get_document (page))))
    append (words, _("stale"));
  if (*brand_item_get_text (item, "group") == '\0')
    append (words, _("of no group yet"));
}

static char *
describe_secret (BrandPage *page,
                 BrandItem *secret)
{
  GString *words = g_string_new (NULL);
  GPtrArray *drives = brand_group_facts_get_drives (brand_customers_page_get_facts (page), secret);
  g_autoptr (GString) driven = g_string_new (NULL);

  append_origin (words, page, secret, brand_item_get_date (secret, "learned"));
  append (words, brand_item_get_choice_label (secret, "confidence"));
  for (guint i = 0; i < drives->len; i++)
    g_string_append_printf (driven, "%s“%s”", i > 0 ? ", " : "",
                            brand_item_get_title (drives->pdata[i]));
  if (driven->len > 0)
    /* Translators: the titles of beats and offers that grew from a secret. */
    g_string_append_printf (words, _("\nDrives %s"), driven->str);
  else
    g_string_append (words, _("\nDrives no beat and no offer yet"));
  return g_string_free (words, FALSE);
}

static char *
describe_learning (BrandPage *page,
                   BrandItem *learning)
{
  GString *words = g_string_new (NULL);
  g_autofree char *where = brand_item_dup_words (brand_page_get_plan (page), learning,
                                                 "touchpoint");
  const char *change = brand_item_get_text (learning, "change");

  append_origin (words, page, learning, brand_item_get_date (learning, "date"));
  append (words, where);
  if (*change != '\0')
    /* Translators: what is changed because of what was learned. */
    g_string_append_printf (words, _("\nSo: %s"), change);
  return g_string_free (words, FALSE);
}

static char *
describe_job (BrandPage *page,
              BrandItem *job)
{
  g_autofree char *words = brand_item_dup_words (brand_page_get_plan (page), job,
                                                 "phase importance");
  const char *help = brand_item_get_text (job, "help");

  if (*help == '\0')
    return g_strdup_printf ("%s\n%s", words, _("How do you help?"));
  /* Translators: when a job comes up, and how we help with it. */
  return g_strdup_printf (_("%1$s\nWe help: %2$s"), words, help);
}

static char *
describe_expectation (BrandPage *page,
                      BrandItem *expectation)
{
  g_autofree char *words = brand_item_dup_words (brand_page_get_plan (page), expectation,
                                                 "area met");
  const char *response = brand_item_get_text (expectation, "response");
  int met = brand_item_get_choice (expectation, "met");

  if (*response != '\0')
    return g_strdup_printf ("%s\n%s", words, response);
  if (met == BRAND_MET_UNMET || met == BRAND_MET_PARTLY)
    return g_strdup_printf ("%s\n%s", words, _("What do you do about it?"));
  return g_steal_pointer (&words);
}

static const char *
get_method_icon (BrandPage *page,
                 BrandItem *item)
{
  return brand_item_get_choice (item, "method") == BRAND_METHOD_OBSERVED
         ? "brand-observed-symbolic" : "brand-direct-symbolic";
}

static const char *
get_met_icon (BrandPage *page,
              BrandItem *item)
{
  switch (brand_item_get_choice (item, "met"))
    {
    case BRAND_MET_MET:
      return "brand-fine-symbolic";
    case BRAND_MET_UNMET:
    case BRAND_MET_PARTLY:
      return "brand-due-symbolic";
    default:
      return "brand-help-symbolic";
    }
}

static int
compare_learnings (BrandPage *page,
                   BrandItem *a,
                   BrandItem *b)
{
  return brand_item_get_date (b, "date") - brand_item_get_date (a, "date");
}

static const BrandItemListInfo groups_info = {
  BRAND_KIND_GROUP, .describe = describe_group, .value = "size", .add_label = N_("Group"),
  .activate = brand_customers_page_select,
};

static const BrandItemListInfo secrets_info = {
  BRAND_KIND_SECRET, .help = N_("What only you know. Never in a client’s copy."),
  .describe = describe_secret, .get_icon = get_method_icon, .filter = is_of_group,
  .fill = fill_group, .empty = N_("Add what you noticed and they never said"),
};

static const BrandItemListInfo jobs_info = {
  BRAND_KIND_JOB, .help = N_("What they want to get done, before and after they buy."),
  .describe = describe_job, .filter = is_of_group, .fill = fill_group,
  .empty = N_("Add what they come to you to get done"),
};

static const BrandItemListInfo expectations_info = {
  BRAND_KIND_EXPECTATION, .title = N_("What they expect"), .describe = describe_expectation,
  .get_icon = get_met_icon, .filter = is_of_group, .fill = fill_group,
  .empty = N_("Add what they take for granted from others"),
};

static const BrandItemListInfo learnings_info = {
  BRAND_KIND_LEARNING, .title = N_("What we learned"), .describe = describe_learning,
  .get_icon = get_method_icon, .filter = is_of_group, .fill = fill_group,
  .compare = compare_learnings, .empty = N_("Note the first thing that one of them told you"),
};

static const BrandItemListInfo parts_info = {
  BRAND_KIND_GROUP, .title = N_("Smaller groups within"),
  .help = N_("The fewer they are, the better you can know them."), .describe = describe_group,
  .value = "size", .filter = is_part_of_group, .fill = fill_parent,
  .activate = brand_customers_page_select, .empty = N_("Find those among them who need it most"),
};

static BrandItemList *
add_list (BrandCustomersPage      *self,
          GtkBox                  *box,
          const BrandItemListInfo *info)
{
  GtkWidget *list = brand_item_list_new (BRAND_PAGE (self), info);

  gtk_box_append (box, list);
  g_ptr_array_add (self->lists, list);
  return BRAND_ITEM_LIST (list);
}

void
brand_customers_page_add_lists (BrandCustomersPage *self)
{
  self->groups = add_list (self, self->side, &groups_info);
  gtk_box_reorder_child_after (self->side, GTK_WIDGET (self->groups), NULL);
  add_list (self, self->side, &secrets_info);
  add_list (self, self->side, &jobs_info);
  add_list (self, self->side, &expectations_info);
  add_list (self, self->detail, &learnings_info);
  add_list (self, self->detail, &parts_info);
}
