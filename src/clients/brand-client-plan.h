/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "clients/brand-client-index.h"

G_BEGIN_DECLS

/* A plan in a list of plans, or what stands where one was looked for and could not be read.
 *
 * Signal "changed": the same plan says something else. */
#define BRAND_TYPE_CLIENT_PLAN (brand_client_plan_get_type ())
G_DECLARE_FINAL_TYPE (BrandClientPlan, brand_client_plan, BRAND, CLIENT_PLAN, GObject)

BrandClientPlan        *brand_client_plan_new          (BrandClientEntry *entry,
                                                        int               today);

/* Says so when something is other than before. The entry has the same place in the order: a list
 * shows another object in another place. */
void                    brand_client_plan_set_entry    (BrandClientPlan  *self,
                                                        BrandClientEntry *entry,
                                                        int               today);
BrandClientEntry       *brand_client_plan_get_entry    (BrandClientPlan *self);

const char             *brand_client_plan_get_uri      (BrandClientPlan *self);

/* The plan's title, else the file's name. */
const char             *brand_client_plan_get_title    (BrandClientPlan *self);

/* "" for a plan that has none, or can't be read. */
const char             *brand_client_plan_get_client   (BrandClientPlan *self);

/* The file's name. */
const char             *brand_client_plan_get_name     (BrandClientPlan *self);

/* NULL for one that can't be read: then there is an error. */
const BrandPlanSummary *brand_client_plan_get_summary  (BrandClientPlan *self);
const GError           *brand_client_plan_get_error    (BrandClientPlan *self);

/* The day from which late and next are told. */
int                     brand_client_plan_get_today    (BrandClientPlan *self);

/* The order of clients: what can't be read comes first, plans without a client last; upper and
 * lower case are the same client. 0 for plans that stand together. */
int                     brand_client_plan_compare_clients (BrandClientPlan *a,
                                                           BrandClientPlan *b);

/* The order of one client's plans: by title. */
int                     brand_client_plan_compare      (BrandClientPlan *a,
                                                        BrandClientPlan *b);

G_END_DECLS
