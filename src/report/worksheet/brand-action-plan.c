/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/worksheet/brand-action-plan.h"

#include <glib/gi18n-lib.h>

static void
free_step (gpointer data)
{
  BrandActionStep *step = data;

  g_free (step->title);
  g_free (step->detail);
  g_free (step);
}

static void
free_made (gpointer data)
{
  BrandActionMade *made = data;

  g_ptr_array_unref (made->items);
  g_free (made);
}

/* By what a task made of the step is known again, whatever it is called since. */
static char *
dup_key (const BrandActionStep *step)
{
  g_autofree char *subject = NULL;

  if (step->type != BRAND_ACTION_FINDING)
    return g_strconcat ("answer ", brand_item_get_id (step->item), NULL);

  subject = brand_finding_dup_subject (step->finding);
  return g_strconcat (step->finding->check->name, " ", subject, NULL);
}

static char *
dup_task_title (const BrandActionStep *step)
{
  if (step->type != BRAND_ACTION_FINDING)
    return g_strdup (step->title);

  /* Translators: what helps, then what is wrong: "Add a touchpoint: The jar reaches nobody". */
  return g_strdup_printf (C_("task", "%s: %s"), step->title, step->detail);
}

static void
take_step (BrandActionPlan *self,
           BrandActionStep *step)
{
  self->n_steps++;
  if (self->steps->len < BRAND_ACTION_MOST_STEPS)
    g_ptr_array_add (self->steps, step);
  else
    free_step (step);
}

/* By day, and what has none last. */
static int
compare_tasks (gconstpointer a,
               gconstpointer b)
{
  BrandItem *first = *(BrandItem *const *) a;
  BrandItem *second = *(BrandItem *const *) b;
  int due = brand_item_get_date (first, "due");
  int other_due = brand_item_get_date (second, "due");

  if (due != other_due)
    return due == BRAND_DATE_UNSET || (other_due != BRAND_DATE_UNSET && due > other_due) ? 1 : -1;
  return (*brand_item_get_text (first, "owner") == '\0')
         - (*brand_item_get_text (second, "owner") == '\0');
}

static GPtrArray *
list_open_tasks (BrandPlan *plan)
{
  BrandList *list = brand_plan_get_list (plan, BRAND_KIND_TASK);
  GPtrArray *tasks = g_ptr_array_new ();

  for (guint i = 0; i < brand_list_get_length (list); i++)
    if (!brand_item_get_flag (brand_list_get (list, i), "done"))
      g_ptr_array_add (tasks, brand_list_get (list, i));
  g_ptr_array_sort (tasks, compare_tasks);
  return tasks;
}

static void
add_tasks (BrandActionPlan *self,
           BrandPlan       *plan,
           GPtrArray       *tasks)
{
  for (guint i = 0; i < tasks->len; i++)
    {
      BrandActionStep *step = g_new0 (BrandActionStep, 1);

      step->type = BRAND_ACTION_TASK;
      step->item = tasks->pdata[i];
      step->title = brand_item_dup_label (step->item, plan);
      step->detail = g_strdup ("");
      step->owner = brand_item_get_text (step->item, "owner");
      step->due = brand_item_get_date (step->item, "due");
      take_step (self, step);
    }
}

/* The keys of the steps that are open tasks now, borrowed. */
static GHashTable *
collect_taken (GPtrArray *tasks)
{
  GHashTable *taken = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < tasks->len; i++)
    g_hash_table_add (taken, (gpointer) brand_item_get_text (tasks->pdata[i], "step"));
  return taken;
}

/* Takes the step, unless somebody has taken it on. */
static gboolean
take_new_step (BrandActionPlan *self,
               GHashTable      *taken,
               BrandActionStep *step)
{
  g_autofree char *key = dup_key (step);
  gboolean is_new = !g_hash_table_contains (taken, key);

  step->owner = "";
  if (is_new)
    take_step (self, step);
  else
    free_step (step);
  return is_new;
}

static void
add_answer (BrandActionPlan      *self,
            GHashTable           *taken,
            const BrandQuestion  *question,
            const BrandAnswerRow *row)
{
  BrandActionStep *step = g_new0 (BrandActionStep, 1);
  g_autofree char *words = g_strstrip (g_strdup (row->text));

  g_strdelimit (words, "\n\t", ' ');
  step->type = BRAND_ACTION_ANSWER;
  /* Translators: a step; the words of somebody's answer. */
  step->title = g_strdup_printf (_("Put “%s” into the plan"), words);
  step->detail = g_strdup ("");
  step->item = row->answer;
  step->question = question;
  take_new_step (self, taken, step);
}

static void
add_answers (BrandActionPlan        *self,
             GHashTable             *taken,
             BrandPlan              *plan,
             const BrandLessonGroup *group)
{
  for (guint i = 0; i < group->questions->len; i++)
    {
      const BrandQuestion *question = group->questions->pdata[i];
      g_autoptr (GArray) rows = NULL;

      if (!brand_question_makes_items (question))
        continue;
      rows = brand_answers_list_kept (plan, question);
      for (guint j = 0; j < rows->len; j++)
        add_answer (self, taken, question, &g_array_index (rows, BrandAnswerRow, j));
    }
}

static BrandActionStep *
create_finding_step (const BrandFinding *finding)
{
  BrandActionStep *step = g_new0 (BrandActionStep, 1);

  step->type = BRAND_ACTION_FINDING;
  step->finding = finding;
  step->item = finding->item;
  step->title = g_strdup (_(finding->check->fix.label));
  step->detail = brand_finding_dup_text (finding);
  return step;
}

/* One step for each check: the first that nobody has taken on. */
static void
add_findings (BrandActionPlan     *self,
              GHashTable          *taken,
              const BrandFindings *findings)
{
  for (guint i = 0; i < findings->n_open_groups; i++)
    {
      const BrandCheckGroup *group = &findings->open[i];

      for (guint j = 0; j < group->n_findings; j++)
        if (take_new_step (self, taken, create_finding_step (&group->findings[j])))
          break;
    }
}

static void
collect_made (GHashTable        *made,
              BrandPlan         *plan,
              const BrandLesson *lesson)
{
  g_autoptr (GPtrArray) items = brand_answers_list_made (plan, lesson);

  for (guint i = 0; i < items->len; i++)
    g_hash_table_add (made, items->pdata[i]);
}

static void
add_made (BrandActionPlan *self,
          BrandPlan       *plan,
          BrandKindId      kind,
          GHashTable      *items)
{
  BrandList *list = brand_plan_get_list (plan, kind);
  BrandActionMade *made = g_new0 (BrandActionMade, 1);

  made->kind = kind;
  made->items = g_ptr_array_new ();
  if (list == NULL && g_hash_table_contains (items, brand_plan_get_single (plan, kind)))
    g_ptr_array_add (made->items, brand_plan_get_single (plan, kind));
  for (guint i = 0; list != NULL && i < brand_list_get_length (list); i++)
    if (g_hash_table_contains (items, brand_list_get (list, i)))
      g_ptr_array_add (made->items, brand_list_get (list, i));
  if (made->items->len > 0)
    g_ptr_array_add (self->made, made);
  else
    free_made (made);
}

BrandActionPlan *
brand_action_plan_new (BrandPlan           *plan,
                       BrandLessons        *lessons,
                       const BrandFindings *findings)
{
  BrandActionPlan *self = g_new0 (BrandActionPlan, 1);
  g_autoptr (GPtrArray) tasks = list_open_tasks (plan);
  g_autoptr (GHashTable) taken = collect_taken (tasks);
  g_autoptr (GHashTable) made = g_hash_table_new (NULL, NULL);

  self->made = g_ptr_array_new_with_free_func (free_made);
  self->findings = findings;
  self->steps = g_ptr_array_new_with_free_func (free_step);
  add_tasks (self, plan, tasks);
  for (guint i = 0; i < brand_lessons_get_n (lessons); i++)
    {
      const BrandLesson *lesson = brand_lessons_get (lessons, i);

      collect_made (made, plan, lesson);
      for (guint j = 0; j < lesson->groups->len; j++)
        add_answers (self, taken, plan, lesson->groups->pdata[j]);
    }
  add_findings (self, taken, findings);
  for (guint kind = 0; kind < BRAND_N_KINDS; kind++)
    add_made (self, plan, (BrandKindId) kind, made);
  return self;
}

void
brand_action_plan_free (BrandActionPlan *self)
{
  g_ptr_array_unref (self->made);
  g_ptr_array_unref (self->steps);
  g_free (self);
}

BrandItem *
brand_action_step_make_task (const BrandActionStep *self,
                             const char            *owner,
                             int                    due)
{
  g_autofree char *title = NULL;
  g_autofree char *key = NULL;
  BrandItem *task;

  if (self->type == BRAND_ACTION_TASK)
    return NULL;

  title = dup_task_title (self);
  key = dup_key (self);
  task = brand_item_new (BRAND_KIND_TASK);
  g_object_set (task, "title", title, "owner", owner, "due", due, "step", key, NULL);
  if (self->item != NULL && BRAND_IS_TOUCHPOINT (self->item))
    g_object_set (task, "touchpoint", brand_item_get_id (self->item), NULL);
  if (self->item != NULL && BRAND_IS_BEAT (self->item))
    g_object_set (task, "beat", brand_item_get_id (self->item), NULL);
  return task;
}
