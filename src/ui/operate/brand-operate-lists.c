/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/operate/brand-operate-lists.h"

#include <glib/gi18n-lib.h>

#include "model/brand-plan.h"
#include "ui/fields/brand-item-words.h"
#include "ui/operate/brand-operate-page.h"

static gboolean
is_in_stage (BrandPage *page,
             BrandItem *task)
{
  BrandOperating stage = brand_operate_page_get_stage (BRAND_OPERATE_PAGE (page));

  return brand_item_get_choice (task, "stage") == (int) stage;
}

static void
put_in_stage (BrandPage *page,
              BrandItem *task)
{
  g_object_set (task, "stage",
                (int) brand_operate_page_get_stage (BRAND_OPERATE_PAGE (page)), NULL);
}

static int
compare_reviews (BrandPage *page,
                 BrandItem *a,
                 BrandItem *b)
{
  return brand_item_get_date (b, "date") - brand_item_get_date (a, "date");
}

/* A review that says what changed tells more than its day. */
static char *
describe_review (BrandPage *page,
                 BrandItem *review)
{
  BrandPlan *plan = brand_page_get_plan (page);
  g_autofree char *words = brand_item_dup_words (plan, review, "date change");

  if (*brand_item_get_text (review, "change") != '\0' || brand_item_get_flag (review, "done"))
    return g_steal_pointer (&words);
  /* Translators: a review's date; it has been begun but says nothing yet. */
  return g_strdup_printf (_("%s · Not finished: say what went well and what we change"), words);
}

static const char *
get_review_icon (BrandPage *page,
                 BrandItem *review)
{
  return brand_item_get_flag (review, "done") ? "brand-fine-symbolic" : "brand-waiting-symbolic";
}

static int
compare_capabilities (BrandPage *page,
                      BrandItem *a,
                      BrandItem *b)
{
  int difference = brand_item_get_choice (a, "state") - brand_item_get_choice (b, "state");

  return difference != 0 ? difference
         : brand_item_get_date (a, "due") - brand_item_get_date (b, "due");
}

static gboolean
is_carried (BrandPage *page,
            BrandItem *learning)
{
  return brand_item_get_flag (learning, "carry");
}

static void
carry (BrandPage *page,
       BrandItem *learning)
{
  g_object_set (learning, "carry", TRUE, NULL);
}

static gboolean
is_customer_role (BrandPage *page,
                  BrandItem *role)
{
  return brand_item_get_choice (role, "side") == BRAND_ROLE_SIDE_CUSTOMER;
}

static gboolean
is_product_role (BrandPage *page,
                 BrandItem *role)
{
  return !is_customer_role (page, role);
}

static void
make_product_role (BrandPage *page,
                   BrandItem *role)
{
  g_object_set (role, "side", BRAND_ROLE_SIDE_PRODUCT, NULL);
}

const BrandItemListInfo brand_operate_lists[BRAND_N_OPERATE_LISTS] = {
  [BRAND_OPERATE_TASKS] = {
    BRAND_KIND_TASK, .words = "due owner touchpoint", .empty = N_("Add what is to be done"),
    .add_label = N_("Task"), .check = "done", .filter = is_in_stage, .fill = put_in_stage,
  },
  [BRAND_OPERATE_REVIEWS] = {
    BRAND_KIND_REVIEW, .title = N_("Held and begun"), .describe = describe_review,
    .empty = N_("Note what went well, what went badly and what we change"),
    .compare = compare_reviews, .get_icon = get_review_icon,
  },
  [BRAND_OPERATE_LEARNINGS] = {
    BRAND_KIND_LEARNING, .title = N_("Learnings for the next plan"), .words = "change date",
    .empty = N_("Add what we learned and take along"), .filter = is_carried, .fill = carry,
  },
  [BRAND_OPERATE_CAPABILITIES] = {
    BRAND_KIND_CAPABILITY, .title = N_("What we must be able to do"),
    .help = N_("Staff, skills, tools, places and care that a touchpoint needs."),
    .words = "touchpoints due owner", .value = "state",
    .empty = N_("Add what must be ready before a promise is made"),
    .compare = compare_capabilities,
  },
  [BRAND_OPERATE_PARTNERS] = {
    BRAND_KIND_PARTNER, .title = N_("Partners and councils"),
    .help = N_("What others take on with us."), .words = "does touchpoints", .value = "type",
    .empty = N_("Add who could take something on"),
  },
  [BRAND_OPERATE_CUSTOMER_ROLES] = {
    BRAND_KIND_ROLE, .title = N_("Who looks after customers"),
    .help = N_("Each group has somebody who may put things right."),
    .words = "person groups duties", .empty = N_("Add who looks after a group"),
    .filter = is_customer_role,
  },
  [BRAND_OPERATE_PRODUCT_ROLES] = {
    BRAND_KIND_ROLE, .title = N_("Who looks after products"),
    .help = N_("They stand beside those who look after customers, not above."),
    .words = "person duties", .empty = N_("Add who looks after a product"),
    .filter = is_product_role, .fill = make_product_role,
  },
};
