/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "ui/document/brand-document.h"
#include "ui/window/brand-page.h"

G_BEGIN_DECLS

/* A page of a sample's plan in a window that has toasts and dialogs. */
typedef struct
{
  BrandDocument *document;
  BrandPlan *plan;
  BrandHistory *history;
  AdwWindow *window;
  GtkWidget *page;
  GBytes *before; /* the plan as it was */
} PageTest;

void          page_test_init        (PageTest   *test,
                                     GType       page_type,
                                     const char *sample);

/* Everything must be gone afterwards. */
void          page_test_clear       (PageTest *test);

/* Runs the main loop until the page shows what the plan is, too. */
void          page_test_settle      (void);

void          page_test_assert_same (PageTest *test);
void          page_test_undo_all    (PageTest *test);

/* An action of the page with an item's id, or none. */
void          page_test_act         (PageTest   *test,
                                     const char *action,
                                     BrandItem  *item);

/* Asks the page for a new item of the kind with that name. */
void          page_test_add         (PageTest   *test,
                                     const char *kind);

/* The dialog that is open, once it is on screen. */
GtkWidget    *page_test_get_dialog  (PageTest *test);

/* As a press does, but at once. */
void          page_test_click       (GtkWidget *button);

/* Sets the row "title" of the dialog that is open and confirms it. */
void          page_test_fill_dialog (PageTest   *test,
                                     const char *title);

/* The widget of that type at a position among all inside @widget, in their order. */
gpointer      page_test_get         (GtkWidget *widget,
                                     GType      type,
                                     guint      position);

/* How many there are. */
guint         page_test_count        (GtkWidget *widget,
                                      GType      type);

G_END_DECLS
