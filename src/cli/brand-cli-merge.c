/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>

#include "cli/brand-cli-private.h"
#include "model/merge/brand-merge.h"
#include "storage/plan/brand-plan-reader.h"
#include "storage/plan/brand-plan-writer.h"

/* What the command line said, and what was read. */
typedef struct
{
  char *output;
  char *name;
  gboolean is_ours;
  gboolean is_theirs;
  BrandPlan *base; /* NULL when both were made apart */
  BrandPlan *ours;
  BrandPlan *theirs;
} Job;

static void
job_clear (Job *self)
{
  g_free (self->output);
  g_free (self->name);
  g_clear_object (&self->base);
  g_clear_object (&self->ours);
  g_clear_object (&self->theirs);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Job, job_clear)

/* So Git says that both have added the file. */
static gboolean
is_empty (const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_commandline_arg (path);
  g_autoptr (GFileInfo) info = NULL;

  if (g_str_equal (path, "-"))
    return FALSE;
  info = g_file_query_info (file, G_FILE_ATTRIBUTE_STANDARD_SIZE, G_FILE_QUERY_INFO_NONE, NULL,
                            NULL);
  return info != NULL && g_file_info_get_size (info) == 0;
}

/* The files that Git names are its own, and gone when somebody looks for them. */
static BrandPlan *
read_plan (Job        *job,
           const char *path,
           const char *side)
{
  g_autoptr (GError) error = NULL;
  BrandPlan *plan = brand_cli_load_plan (path, NULL, &error);

  if (plan == NULL && job->name == NULL)
    brand_cli_complain ("%s: %s", brand_cli_get_name (path), error->message);
  else if (plan == NULL)
    /* Translators: a file, which version of it (“base”, “ours” or “theirs”), what is wrong. */
    brand_cli_complain (_("%1$s (%2$s): %3$s"), job->name, side, error->message);
  return plan;
}

static gboolean
read_plans (Job   *job,
            char **paths)
{
  gboolean has_base = !is_empty (paths[0]);

  return (!has_base || (job->base = read_plan (job, paths[0], _("base"))) != NULL)
         && (job->ours = read_plan (job, paths[1], _("ours"))) != NULL
         && (job->theirs = read_plan (job, paths[2], _("theirs"))) != NULL;
}

static void
print_value (const char *side,
             const char *value)
{
  g_auto (GStrv) lines = g_strsplit (value, "\n", -1);

  for (guint i = 0; lines[i] != NULL; i++)
    g_printerr ("    %s%*s %s\n", i == 0 ? side : "",
                i == 0 ? brand_cli_get_padding (side, 8) : 8, "", lines[i]);
}

static void
print_conflict (BrandMerge          *merge,
                const BrandConflict *conflict)
{
  const BrandConflictPart *part = &g_array_index (conflict->parts, BrandConflictPart, 0);
  BrandItem *item = part->items[BRAND_MERGE_OURS] ? part->items[BRAND_MERGE_OURS]
                                                  : part->items[BRAND_MERGE_THEIRS];
  const BrandKind *kind = brand_item_get_kind (item);
  g_autofree char *label = brand_conflict_dup_label (merge, conflict);
  g_autofree char *what = brand_conflict_dup_what (merge, conflict);
  g_autofree char *ours = brand_conflict_dup_value (merge, conflict, BRAND_MERGE_OURS);
  g_autofree char *theirs = brand_conflict_dup_value (merge, conflict, BRAND_MERGE_THEIRS);

  if (kind->is_single)
    /* Translators: the plan or its story, and a field of it. */
    g_printerr (_("  %1$s, %2$s\n"), _(kind->label), what);
  else
    /* Translators: a kind of item, its name, and a field of it. */
    g_printerr (_("  %1$s “%2$s”, %3$s\n"), _(kind->label), label, what);
  print_value (_("ours:"), ours);
  print_value (_("theirs:"), theirs);
}

static void
print_conflicts (BrandMerge *merge,
                 const char *name)
{
  GPtrArray *conflicts = brand_merge_get_conflicts (merge);

  brand_cli_complain (g_dngettext (GETTEXT_PACKAGE,
                                   /* Translators: a file's name, and how many conflicts are left
                                    * in it. */
                                   "%s: %u conflict is left; in it the plan is as ours",
                                   "%s: %u conflicts are left; in them the plan is as ours",
                                   conflicts->len), name, conflicts->len);
  for (guint i = 0; i < conflicts->len; i++)
    print_conflict (merge, conflicts->pdata[i]);
}

/* Nothing is written that could not be read again. */
static gboolean
write_plan (Job        *job,
            BrandPlan  *plan,
            const char *path)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (BrandPlan) read = NULL;
  g_autoptr (GError) error = NULL;

  brand_plan_merge_header (plan, job->base, job->ours, job->theirs);
  bytes = brand_plan_write (plan);
  read = brand_plan_read (bytes, &error);
  if (read != NULL)
    return brand_cli_write (path, bytes);

  brand_cli_complain ("%s: %s", job->name ? job->name : path, error->message);
  return FALSE;
}

static int
merge_plans (Job   *job,
             char **paths)
{
  const char *output = job->output ? job->output : paths[1];
  g_autoptr (BrandMerge) merge = NULL;
  g_autoptr (BrandPlan) plan = NULL;

  if (!read_plans (job, paths))
    return BRAND_EXIT_UNREADABLE;

  merge = brand_merge_new (job->base, job->ours, job->theirs);
  if (job->is_ours || job->is_theirs)
    brand_merge_choose_all (merge, job->is_ours ? BRAND_MERGE_OURS : BRAND_MERGE_THEIRS);
  plan = brand_merge_dup_plan (merge);
  if (!write_plan (job, plan, output))
    return BRAND_EXIT_FINDINGS;
  if (brand_merge_count_undecided (merge) == 0)
    return BRAND_EXIT_FINE;

  print_conflicts (merge, job->name ? job->name : output);
  return BRAND_EXIT_FINDINGS;
}

static gboolean
is_used_twice (char **paths)
{
  guint n_inputs = 0;

  for (; *paths != NULL; paths++)
    n_inputs += g_str_equal (*paths, "-");
  return n_inputs > 1;
}

int
brand_cli_merge (char **arguments)
{
  g_auto (Job) job = { NULL };
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &job.output,
      _("Where the merged plan goes; over OURS when not given"), _("FILE") },
    { "ours", 0, 0, G_OPTION_ARG_NONE, &job.is_ours, _("Decide each conflict for OURS"), NULL },
    { "theirs", 0, 0, G_OPTION_ARG_NONE, &job.is_theirs, _("Decide each conflict for THEIRS"),
      NULL },
    { "name", 'n', 0, G_OPTION_ARG_STRING, &job.name,
      _("What messages call the plan, as %P in Git’s configuration"), _("NAME") },
    { NULL },
  };
  g_auto (GStrv) rest = g_strdupv (arguments);

  if (!brand_cli_parse (&rest, entries, _("BASE OURS THEIRS"),
                        _("Merge two plans that were made from one, item by item and field by "
                          "field. OURS is\nreplaced by the result. An empty BASE means that "
                          "there is none. What both have changed,\neach in its own way, stays as "
                          "in OURS and is listed; the exit status is 1 then.\n\nFor Git: "
                          "git config merge.brandplan.driver \"brand-planner merge -n %P %O %A "
                          "%B\"\nand “*.brandplan merge=brandplan” in .gitattributes.")))
    return BRAND_EXIT_USAGE;
  if (g_strv_length (rest) != 4)
    return brand_cli_usage ("merge", _("Name three plans: BASE, OURS and THEIRS."));
  if (is_used_twice (rest + 1))
    return brand_cli_usage ("merge", _("Only one plan can come from standard input."));
  if (job.is_ours && job.is_theirs)
    return brand_cli_usage ("merge", _("Conflicts are decided for ours or for theirs, not both."));

  return merge_plans (&job, rest + 1);
}
