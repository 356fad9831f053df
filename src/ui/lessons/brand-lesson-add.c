/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/lessons/brand-lesson-add.h"

#include <glib/gi18n-lib.h>

#include "ui/fields/brand-item-dialog.h"
#include "ui/window/brand-undo-toast.h"

/* An answer, while a dialog asks for the rest of it. */
typedef struct
{
  const BrandQuestion *question;
  BrandItem *kept;
  char *text;
} Answer;

static void
answer_free (gpointer data)
{
  Answer *answer = data;

  g_clear_object (&answer->kept);
  g_free (answer->text);
  g_free (answer);
}

static gboolean
insert (BrandHistory *history,
        BrandItem    *item,
        gpointer      user_data,
        GError      **error)
{
  Answer *answer = user_data;
  BrandAnswerRow row = { BRAND_ANSWER_KEPT, answer->text, NULL, answer->kept, 0 };

  return brand_answers_add (history, answer->question, &row, item, error);
}

static void
tell (BrandPage *page,
      BrandItem *item)
{
  /* Translators: a kind of item, as "Currency". */
  g_autofree char *words = g_strdup_printf (_("%s added to the plan"),
                                            _(brand_item_get_kind (item)->label));

  brand_undo_toast_show (GTK_WIDGET (page), brand_page_get_history (page), words);
}

static void
added_cb (BrandPage *page,
          BrandItem *item)
{
  tell (page, item);
}

static void
ask (BrandPage            *page,
     const BrandQuestion  *question,
     const BrandAnswerRow *row,
     BrandItem            *item)
{
  Answer *answer = g_new0 (Answer, 1);
  BrandItemDialog *dialog;

  *answer = (Answer) { question, g_object_ref (row->answer), g_strdup (row->text) };
  dialog = brand_item_dialog_ask (GTK_WIDGET (page), brand_page_get_history (page), item,
                                  question->asks, insert, answer, answer_free);
  g_signal_connect_object (dialog, "added", G_CALLBACK (added_cb), page, G_CONNECT_SWAPPED);
}

void
brand_lesson_add (BrandPage            *page,
                  const BrandQuestion  *question,
                  const BrandAnswerRow *row,
                  BrandKindId           kind)
{
  BrandPlan *plan = brand_page_get_plan (page);
  g_autoptr (BrandItem) item = kind < BRAND_N_KINDS
                                 ? brand_answers_make_other (plan, row, kind)
                                 : brand_answers_make_item (plan, question, row);

  if (item == NULL)
    return;
  if (question->asks->len == 0 && kind == BRAND_N_KINDS
      && brand_answers_add (brand_page_get_history (page), question, row, item, NULL))
    tell (page, item);
  else
    ask (page, question, row, item);
}
