/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "cli/brand-cli.h"
#include "model/brand-plan.h"

G_BEGIN_DECLS

/* Each command gets its own name and what follows it, NULL-terminated. */
int brand_cli_check   (char **arguments);
int brand_cli_export  (char **arguments);
int brand_cli_merge   (char **arguments);
int brand_cli_import  (char **arguments);
int brand_cli_new     (char **arguments);
int brand_cli_schema  (char **arguments);
int brand_cli_synergy (char **arguments);

/* Parses a command's options and leaves the rest in place. A mistake is printed and FALSE. */
gboolean brand_cli_parse (char              ***arguments,
                          const GOptionEntry  *entries,
                          const char          *parameters,
                          const char          *summary);

/* How many spaces bring a text to a width in characters; printf counts bytes. */
int      brand_cli_get_padding (const char *text,
                                int         width);

/* Says "brand-planner: MESSAGE" on standard error. */
void     brand_cli_complain (const char *format,
                             ...) G_GNUC_PRINTF (1, 2);

/* Prints "run … --help" advice and returns BRAND_EXIT_USAGE. */
int      brand_cli_usage (const char *command,
                          const char *message);

/* What to call a plan that is read from there. */
const char *brand_cli_get_name (const char *path);

/* Reads a plan from a path, or from standard input for "-"; read_plan says what is wrong. With
 * the name or id of a scenario it is the plan as it would be with that. (transfer full) */
BrandPlan *brand_cli_load_plan (const char *path,
                                const char *scenario,
                                GError    **error);
BrandPlan *brand_cli_read_plan (const char *path,
                                const char *scenario);

/* Writes to a path by the safe save, or to standard output for "-". */
gboolean brand_cli_write (const char *path,
                          GBytes     *bytes);

G_END_DECLS
