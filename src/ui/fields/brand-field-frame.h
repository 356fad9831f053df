/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "ui/fields/brand-field-binding.h"

G_BEGIN_DECLS

/* What the editing rows have in common: the label above the editor, lock and help, the error below,
 * Escape, and one undo step from entering the row to leaving it.
 *
 * Action "field.commit": takes over what was typed and not confirmed yet. */
#define BRAND_TYPE_FIELD_FRAME (brand_field_frame_get_type ())
G_DECLARE_DERIVABLE_TYPE (BrandFieldFrame, brand_field_frame, BRAND, FIELD_FRAME, AdwPreferencesRow)

struct _BrandFieldFrameClass
{
  AdwPreferencesRowClass parent_class;

  /* Shows the binding's value. */
  void     (*show)   (BrandFieldFrame *self);

  /* Takes over what was typed, or says why not. NULL where every change counts at once. */
  gboolean (*commit) (BrandFieldFrame *self);
};

BrandFieldBinding *brand_field_frame_get_binding (BrandFieldFrame *self);
const BrandField  *brand_field_frame_get_field   (BrandFieldFrame *self);

/* What stands above the editor and names it instead of the field's label, as where a list asks for
 * the same field of several items. */
void     brand_field_frame_set_title  (BrandFieldFrame *self,
                                       const char      *title);

/* @target is what takes the keys, the label's name and the error; it may be the editor itself. */
void     brand_field_frame_set_editor (BrandFieldFrame *self,
                                       GtkWidget       *editor,
                                       GtkWidget       *target);

/* Beside the editor, as a unit is. */
void     brand_field_frame_add_beside (BrandFieldFrame *self,
                                       GtkWidget       *widget);
void     brand_field_frame_add_suffix (BrandFieldFrame *self,
                                       GtkWidget       *widget);

/* NULL takes the error away. */
void     brand_field_frame_set_error  (BrandFieldFrame *self,
                                       const char      *message);
gboolean brand_field_frame_has_error  (BrandFieldFrame *self);

/* Whether the editor holds something that the plan doesn't. */
void     brand_field_frame_set_dirty  (BrandFieldFrame *self,
                                       gboolean         is_dirty);

/* Sets the value and shows the error, if there is one. */
gboolean brand_field_frame_set_value  (BrandFieldFrame  *self,
                                       const BrandValue *value);

/* Takes over what was typed; TRUE when nothing is left to do. */
gboolean brand_field_frame_commit     (BrandFieldFrame *self);

/* Takes over what is being typed in the window, before something that goes by the plan. */
void     brand_field_commit_focus   (GtkWidget *window);

/* Shows the plan's value, without an error. */
void     brand_field_frame_reset      (BrandFieldFrame *self);

G_END_DECLS
