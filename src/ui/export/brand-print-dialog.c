/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/export/brand-print-dialog.h"

#include <glib/gi18n-lib.h>

#include "lessons/brand-lesson.h"
#include "report/worksheet/brand-worksheet.h"
#include "ui/export/brand-pages-picture.h"
#include "ui/export/brand-print-pages.h"
#include "ui/timeline/brand-timeline-page-picture.h"
#include "ui/window/brand-preferences.h"

/* And the other forms of its pages behind it. */
#define TIMELINE BRAND_N_PRINTS

#define BRAND_TYPE_PRINT_DIALOG (brand_print_dialog_get_type ())
G_DECLARE_FINAL_TYPE (BrandPrintDialog, brand_print_dialog, BRAND, PRINT_DIALOG, AdwDialog)

struct _BrandPrintDialog
{
  AdwDialog parent_instance;

  AdwBanner *banner;
  AdwPreferencesGroup *sheets;
  GtkStack *preview;
  BrandTimelinePagePicture *picture;
  BrandPagesPicture *pages;
  GtkLabel *words;
  GtkWidget *print_button;

  BrandDocument *document;
  GCancellable *cancellable;
  guint sheet;       /* as brand_print_make_pdf_async() has it, or TIMELINE */
  guint lessons;     /* whose worksheets; none of both: of all */
  guint assessments;
  BrandAgency *agency; /* or NULL */
};

G_DEFINE_FINAL_TYPE (BrandPrintDialog, brand_print_dialog, ADW_TYPE_DIALOG)

static GtkWindow *
get_window (BrandPrintDialog *self)
{
  return GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self)));
}

static void
tell (BrandPrintDialog *self,
      const GError     *error)
{
  g_autofree char *text = NULL;

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED)
      || g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED)
      || g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_CANCELLED))
    return;
  /* Translators: %s says why. */
  text = g_strdup_printf (_("Nothing was printed: %s"), error->message);
  adw_banner_set_title (self->banner, text);
  adw_banner_set_revealed (self->banner, TRUE);
}

static void
operation_done_cb (BrandPrintDialog       *self,
                   GtkPrintOperationResult result,
                   GtkPrintOperation      *operation)
{
  g_autoptr (GError) error = NULL;

  gtk_widget_set_sensitive (self->print_button, TRUE);
  if (result == GTK_PRINT_OPERATION_RESULT_ERROR)
    {
      gtk_print_operation_get_error (operation, &error);
      tell (self, error);
    }
  else if (result == GTK_PRINT_OPERATION_RESULT_APPLY)
    adw_dialog_close (ADW_DIALOG (self));
}

static void
print_timeline (BrandPrintDialog *self)
{
  g_autoptr (GtkPrintOperation) operation =
    brand_print_timeline (self->document, brand_preferences_get_paper (),
                          (BrandPagesForm) (self->sheet - TIMELINE), self->agency);
  g_autoptr (GError) error = NULL;

  g_signal_connect_object (operation, "done", G_CALLBACK (operation_done_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_set_sensitive (self->print_button, FALSE);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, get_window (self),
                           &error);
}

static void
file_printed_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr (BrandPrintDialog) self = user_data;
  g_autoptr (GError) error = NULL;

  if (gtk_print_dialog_print_file_finish (GTK_PRINT_DIALOG (source), result, &error))
    adw_dialog_close (ADW_DIALOG (self));
  else if (self->banner != NULL)
    tell (self, error);
}

static void
file_launched_cb (GObject      *source,
                  GAsyncResult *result,
                  gpointer      user_data)
{
  g_autoptr (BrandPrintDialog) self = user_data;
  g_autoptr (GError) error = NULL;

  if (!gtk_file_launcher_launch_finish (GTK_FILE_LAUNCHER (source), result, &error)
      && self->banner != NULL)
    tell (self, error);
}

static GFile *
take_pdf (BrandPrintDialog *self,
          GAsyncResult     *result)
{
  g_autoptr (GError) error = NULL;
  GFile *file = brand_print_make_pdf_finish (result, &error);

  if (self->banner == NULL || get_window (self) == NULL)
    {
      g_clear_object (&file);
      return NULL;
    }
  gtk_widget_set_sensitive (self->print_button, TRUE);
  if (file == NULL)
    tell (self, error);
  return file;
}

static void
pdf_to_print_made_cb (GObject      *source,
                      GAsyncResult *result,
                      gpointer      user_data)
{
  g_autoptr (BrandPrintDialog) self = user_data;
  g_autoptr (GFile) file = take_pdf (self, result);
  g_autoptr (GtkPrintDialog) dialog = gtk_print_dialog_new ();

  if (file == NULL)
    return;
  gtk_print_dialog_set_title (dialog, _("Print"));
  gtk_print_dialog_print_file (dialog, get_window (self), NULL, file, self->cancellable,
                               file_printed_cb, g_object_ref (self));
}

static void
pdf_to_look_at_made_cb (GObject      *source,
                        GAsyncResult *result,
                        gpointer      user_data)
{
  g_autoptr (BrandPrintDialog) self = user_data;
  g_autoptr (GFile) file = take_pdf (self, result);
  g_autoptr (GtkFileLauncher) launcher = gtk_file_launcher_new (file);

  if (file != NULL)
    gtk_file_launcher_launch (launcher, get_window (self), self->cancellable, file_launched_cb,
                              g_object_ref (self));
}

static BrandPrintChoice
get_choice (BrandPrintDialog *self)
{
  return (BrandPrintChoice) {
    self->sheet, brand_preferences_get_paper (), self->lessons, self->assessments, self->agency,
  };
}

static void
make_pdf (BrandPrintDialog   *self,
          GAsyncReadyCallback callback)
{
  const BrandPrintChoice choice = get_choice (self);

  gtk_widget_set_sensitive (self->print_button, FALSE);
  brand_print_make_pdf_async (self->document, &choice, self->cancellable, callback,
                              g_object_ref (self));
}

static void
print_cb (BrandPrintDialog *self)
{
  adw_banner_set_revealed (self->banner, FALSE);
  if (self->sheet >= TIMELINE)
    print_timeline (self);
  else
    make_pdf (self, pdf_to_print_made_cb);
}

static void
look_cb (BrandPrintDialog *self)
{
  adw_banner_set_revealed (self->banner, FALSE);
  make_pdf (self, pdf_to_look_at_made_cb);
}

static void
cancel_cb (BrandPrintDialog *self)
{
  adw_dialog_close (ADW_DIALOG (self));
}

static void
sheet_chosen_cb (BrandPrintDialog *self,
                 GParamSpec       *pspec,
                 GtkCheckButton   *check)
{
  g_autofree char *words = NULL;
  BrandPrintChoice choice;

  if (!gtk_check_button_get_active (check))
    return;
  self->sheet = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (check), "sheet"));
  gtk_stack_set_visible_child_name (self->preview, self->sheet >= TIMELINE ? "timeline" : "pages");
  if (self->sheet >= TIMELINE)
    {
      brand_timeline_page_picture_set_paper (self->picture, brand_preferences_get_paper (),
                                             (BrandPagesForm) (self->sheet - TIMELINE),
                                             self->agency);
      return;
    }
  choice = get_choice (self);
  words = brand_print_dup_words (self->sheet);
  gtk_label_set_text (self->words, words);
  brand_pages_picture_take (self->pages, brand_print_make_pages (self->document, &choice));
}

static GtkCheckButton *
add_sheet (BrandPrintDialog *self,
           GtkCheckButton   *group,
           guint             sheet,
           const char       *title)
{
  GtkWidget *row = adw_action_row_new ();
  GtkWidget *check = gtk_check_button_new ();

  g_object_set_data (G_OBJECT (check), "sheet", GUINT_TO_POINTER (sheet));
  gtk_check_button_set_group (GTK_CHECK_BUTTON (check), group);
  g_signal_connect_object (check, "notify::active", G_CALLBACK (sheet_chosen_cb), self,
                           G_CONNECT_SWAPPED);
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), title);
  adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
  adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
  adw_preferences_group_add (self->sheets, row);
  return GTK_CHECK_BUTTON (check);
}

static void
add_sheets (BrandPrintDialog *self,
            const guint      *sheets,
            guint             n_sheets)
{
  static const char *const titles[] = {
    [TIMELINE + BRAND_PAGES_FIT] = N_("Timeline, one page"),
    [TIMELINE + BRAND_PAGES_TILE] = N_("Timeline, several pages side by side"),
    [TIMELINE + BRAND_PAGES_POSTER] = N_("Timeline, one large page"),
    [BRAND_DIMENSION_MASS] = N_("Measurement plan for mass"),
    [BRAND_DIMENSION_COMMUNITY] = N_("Measurement plan for community"),
    [BRAND_DIMENSION_DIRECT] = N_("Measurement plan for direct"),
    [BRAND_PRINT_BOOK] = N_("Plan book"),
    [BRAND_PRINT_MAPS] = N_("Customer maps"),
    [BRAND_PRINT_BLANK_MAPS] = N_("Blank customer maps"),
    [BRAND_PRINT_WORKSHEETS] = N_("Worksheets"),
    [BRAND_PRINT_BLANK_WORKSHEETS] = N_("Blank worksheets"),
    [BRAND_PRINT_ACTION_PLAN] = N_("Action plan"),
    [BRAND_PRINT_CHECKS] = N_("Checks"),
  };
  GtkCheckButton *first = NULL;

  for (guint i = 0; i < n_sheets; i++)
    {
      GtkCheckButton *check = add_sheet (self, first, sheets[i], _(titles[sheets[i]]));

      first = first != NULL ? first : check;
    }
  gtk_check_button_set_active (first, TRUE);
}

static void
brand_print_dialog_dispose (GObject *object)
{
  BrandPrintDialog *self = BRAND_PRINT_DIALOG (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  gtk_widget_dispose_template (GTK_WIDGET (self), BRAND_TYPE_PRINT_DIALOG);
  g_clear_object (&self->document);
  g_clear_pointer (&self->agency, brand_agency_unref);
  G_OBJECT_CLASS (brand_print_dialog_parent_class)->dispose (object);
}

static void
brand_print_dialog_class_init (BrandPrintDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_print_dialog_dispose;
  g_type_ensure (BRAND_TYPE_PAGES_PICTURE);
  g_type_ensure (BRAND_TYPE_TIMELINE_PAGE_PICTURE);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/BrandPlanner/ui/brand-print-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, BrandPrintDialog, banner);
  gtk_widget_class_bind_template_child (widget_class, BrandPrintDialog, sheets);
  gtk_widget_class_bind_template_child (widget_class, BrandPrintDialog, preview);
  gtk_widget_class_bind_template_child (widget_class, BrandPrintDialog, picture);
  gtk_widget_class_bind_template_child (widget_class, BrandPrintDialog, words);
  gtk_widget_class_bind_template_child (widget_class, BrandPrintDialog, pages);
  gtk_widget_class_bind_template_child (widget_class, BrandPrintDialog, print_button);
  gtk_widget_class_bind_template_callback (widget_class, cancel_cb);
  gtk_widget_class_bind_template_callback (widget_class, look_cb);
  gtk_widget_class_bind_template_callback (widget_class, print_cb);
}

static void
brand_print_dialog_init (BrandPrintDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->cancellable = g_cancellable_new ();
}

static BrandPrintDialog *
create (BrandDocument *document)
{
  BrandPrintDialog *self = g_object_new (BRAND_TYPE_PRINT_DIALOG, NULL);
  g_autoptr (GError) error = NULL;

  self->document = g_object_ref (document);
  self->agency = brand_agency_load_default (&error);
  if (error != NULL)
    {
      adw_banner_set_title (self->banner, error->message);
      adw_banner_set_revealed (self->banner, TRUE);
    }
  brand_timeline_page_picture_set_plan (self->picture, brand_document_get_plan (document),
                                        brand_document_get_synergy (document));
  return self;
}

AdwDialog *
brand_print_dialog_new (BrandDocument *document)
{
  static const guint sheets[] = {
    TIMELINE + BRAND_PAGES_FIT, TIMELINE + BRAND_PAGES_TILE, TIMELINE + BRAND_PAGES_POSTER,
    BRAND_DIMENSION_MASS, BRAND_DIMENSION_COMMUNITY, BRAND_DIMENSION_DIRECT,
    BRAND_PRINT_BOOK, BRAND_PRINT_MAPS, BRAND_PRINT_BLANK_MAPS, BRAND_PRINT_WORKSHEETS,
    BRAND_PRINT_BLANK_WORKSHEETS, BRAND_PRINT_ACTION_PLAN, BRAND_PRINT_CHECKS,
  };
  BrandPrintDialog *self = create (document);

  add_sheets (self, sheets, G_N_ELEMENTS (sheets));
  return ADW_DIALOG (self);
}

AdwDialog *
brand_print_dialog_new_for_worksheets (BrandDocument *document,
                                       const char    *id)
{
  static const guint sheets[] = {
    BRAND_PRINT_ACTION_PLAN, BRAND_PRINT_WORKSHEETS, BRAND_PRINT_BLANK_WORKSHEETS,
  };
  BrandPrintDialog *self = create (document);
  const BrandLesson *lesson = brand_lessons_find (brand_lessons_get_default (), id);
  const char *title = brand_worksheets_find (id, &self->lessons, &self->assessments);
  guint first = title == NULL || (lesson != NULL && lesson->has_action_plan) ? 0 : 1;

  if (title != NULL)
    adw_preferences_group_set_description (self->sheets, _(title));
  add_sheets (self, &sheets[first], G_N_ELEMENTS (sheets) - first);
  return ADW_DIALOG (self);
}
