/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/document-test.h"
#include "ui/window/brand-window.h"

/* A running application with the main loop in the test's hands. (transfer full) */
BrandApplication *application_new  (void);

/* Quits it, and wants every window and document gone. */
void              application_free (BrandApplication *application);

guint             count_windows    (BrandApplication *application);

/* A window with that file, loaded and in front. */
BrandWindow      *open_file        (BrandApplication *application,
                                    GFile            *file);

void              activate         (BrandWindow *window,
                                    const char  *action);

/* The heading of the question that the window asks, waiting for one. (transfer none) */
const char       *wait_for_question (BrandWindow *window);

/* Presses the question's button that ends with that response. */
void              answer           (BrandWindow *window,
                                    const char  *response);

/* The button with that label that can be seen; NULL if there is none. */
GtkWidget        *find_button      (GtkWidget   *widget,
                                    const char  *label);

/* Presses the button with that label in the dialog that the window shows, waiting for one. */
void              press            (BrandWindow *window,
                                    const char  *label);

/* Waits until the window asks nothing. */
void              wait_for_quiet   (BrandWindow *window);

/* A window with a copy of the bakery's plan, in a folder of its own. */
typedef struct
{
  char *folder;
  GFile *file;
  BrandApplication *application;
  BrandWindow *window;
  BrandDocument *document; /* the window's at first; borrowed */
} WindowFixture;

void              window_fixture_set_up    (WindowFixture *self,
                                            gconstpointer  data);
void              window_fixture_tear_down (WindowFixture *self,
                                            gconstpointer  data);
