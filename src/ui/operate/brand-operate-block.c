/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/operate/brand-operate-block.h"

/* A label that wraps after each letter would be as high as the page. */
#define LEAST_CHARS 14
#define SHORT_CHARS 4
#define SENTENCE_CHARS 26

struct _BrandOperateBlock
{
  AdwBin parent_instance;

  GtkLabel *title;
  GtkLabel *help;
  GtkWidget *note;
  GtkWidget *note_mark;
  GtkLabel *note_words;
  GtkBox *body;

  BrandPage *page;  /* borrowed */
  char *focus_name; /* of the widget that had the keys before the body was emptied */
};

G_DEFINE_FINAL_TYPE (BrandOperateBlock, brand_operate_block, ADW_TYPE_BIN)

static void
set_sentence (GtkLabel   *label,
              const char *text)
{
  gtk_label_set_text (label, text);
  gtk_label_set_width_chars (label, (int) MIN (g_utf8_strlen (text, -1), SENTENCE_CHARS));
}

GtkWidget *
brand_operate_label_new (const char *text,
                         const char *css_class)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  if (g_utf8_strlen (text, -1) >= SHORT_CHARS)
    gtk_label_set_width_chars (GTK_LABEL (label),
                               (int) MIN (g_utf8_strlen (text, -1) + 2, LEAST_CHARS));
  if (css_class != NULL)
    gtk_widget_add_css_class (label, css_class);
  return label;
}

GtkWidget *
brand_operate_link_new (BrandPlan *plan,
                        BrandItem *item)
{
  g_autofree char *words = brand_item_dup_label (item, plan);
  GtkWidget *label = gtk_label_new (words);
  GtkWidget *button = gtk_button_new ();

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_width_chars (GTK_LABEL (label), 8);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 32);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_widget_add_css_class (button, "item-link");
  gtk_widget_set_tooltip_text (button, words);
  gtk_widget_set_name (button, brand_item_get_id (item));
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", brand_item_get_id (item));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "item.show");
  return button;
}

static void
brand_operate_block_finalize (GObject *object)
{
  g_free (BRAND_OPERATE_BLOCK (object)->focus_name);
  G_OBJECT_CLASS (brand_operate_block_parent_class)->finalize (object);
}

static void
brand_operate_block_class_init (BrandOperateBlockClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = brand_operate_block_finalize;
}

static GtkWidget *
create_note (BrandOperateBlock *self)
{
  GtkWidget *note = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 8);

  self->note_mark = g_object_new (GTK_TYPE_IMAGE, "icon-name", "brand-due-symbolic",
                                  "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                  "valign", GTK_ALIGN_START, NULL);
  self->note_words = GTK_LABEL (brand_operate_label_new ("", NULL));
  gtk_widget_set_hexpand (GTK_WIDGET (self->note_words), TRUE);
  gtk_box_append (GTK_BOX (note), self->note_mark);
  gtk_box_append (GTK_BOX (note), GTK_WIDGET (self->note_words));
  gtk_widget_set_visible (note, FALSE);
  return note;
}

static void
brand_operate_block_init (BrandOperateBlock *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->title = GTK_LABEL (g_object_new (GTK_TYPE_LABEL, "xalign", 0.0, "wrap", TRUE,
                                         "accessible-role", GTK_ACCESSIBLE_ROLE_HEADING, NULL));
  self->help = GTK_LABEL (brand_operate_label_new ("", "secondary"));
  self->note = create_note (self);
  self->body = GTK_BOX (gtk_box_new (GTK_ORIENTATION_VERTICAL, 6));
  gtk_widget_add_css_class (GTK_WIDGET (self->title), "block-heading");
  gtk_widget_add_css_class (GTK_WIDGET (self->help), "dimmed");
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->title));
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->help));
  gtk_box_append (GTK_BOX (box), self->note);
  gtk_box_append (GTK_BOX (box), GTK_WIDGET (self->body));
  adw_bin_set_child (ADW_BIN (self), box);
}

GtkWidget *
brand_operate_block_new (BrandPage  *page,
                         const char *title,
                         const char *help)
{
  BrandOperateBlock *self = g_object_new (BRAND_TYPE_OPERATE_BLOCK, NULL);

  self->page = page;
  gtk_label_set_text (self->title, title);
  set_sentence (self->help, help != NULL ? help : "");
  gtk_widget_set_visible (GTK_WIDGET (self->help), help != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->title), *title != '\0');
  return GTK_WIDGET (self);
}

BrandPage *
brand_operate_block_get_page (BrandOperateBlock *self)
{
  g_return_val_if_fail (BRAND_IS_OPERATE_BLOCK (self), NULL);

  return self->page;
}

void
brand_operate_block_set_note (BrandOperateBlock *self,
                              const char        *note,
                              gboolean           is_warning)
{
  const char *warning[] = { "operate-warning", NULL };
  const char *plain[] = { "secondary", "dimmed", NULL };

  g_return_if_fail (BRAND_IS_OPERATE_BLOCK (self));

  set_sentence (self->note_words, note != NULL ? note : "");
  gtk_widget_set_visible (self->note, note != NULL && *note != '\0');
  gtk_widget_set_visible (self->note_mark, is_warning);
  gtk_widget_set_css_classes (self->note, is_warning ? warning : plain);
}

GtkBox *
brand_operate_block_begin (BrandOperateBlock *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;
  GtkWidget *child;

  g_clear_pointer (&self->focus_name, g_free);
  if (focus != NULL && gtk_widget_is_ancestor (focus, GTK_WIDGET (self->body)))
    {
      self->focus_name = g_strdup (gtk_widget_get_name (focus));
      gtk_root_set_focus (root, NULL);
    }
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self->body))) != NULL)
    gtk_box_remove (self->body, child);
  return self->body;
}

static GtkWidget *
find_named (GtkWidget  *widget,
            const char *name)
{
  GtkWidget *found = g_str_equal (gtk_widget_get_name (widget), name) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_named (child, name);
  return found;
}

void
brand_operate_block_end (BrandOperateBlock *self)
{
  GtkWidget *named;

  if (self->focus_name == NULL)
    return;
  named = find_named (GTK_WIDGET (self->body), self->focus_name);
  if (named == NULL || !gtk_widget_grab_focus (named))
    gtk_widget_child_focus (GTK_WIDGET (self->body), GTK_DIR_TAB_FORWARD);
  g_clear_pointer (&self->focus_name, g_free);
}
