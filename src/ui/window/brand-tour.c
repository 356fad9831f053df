/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/window/brand-tour.h"

#include <glib/gi18n-lib.h>

#include "ui/window/brand-plan-view.h"

/* A page is laid out in the first frame that it is in, and can be scrolled from the next. */
#define N_FRAMES 2

#define OFFER -1
#define MARK "tour-mark"
#define MAIN_MENU "menu"

/* A part has an id in its template, a type or an action, or is the main menu. */
typedef struct
{
  const char *section;
  const char *part;
  const char *narrow_part; /* where the first can't be seen; NULL: none */
  const char *title;
  const char *text;
} Stop;

static const Stop stops[] = {
  { "story", "forms", NULL, N_("Beats tell the story"),
    N_("A story is a row of beats. Each shows how many touchpoints carry it in each dimension; "
       "where there is none, it isn’t heard.") },
  { "timeline", "BrandTimelineArea", NULL, N_("Each touchpoint has its time"),
    N_("Every bar is a touchpoint, in the lane of its dimension. Drag it to move it. Hatched is a "
       "time in which a dimension is silent.") },
  { "timeline", "BrandReadout", NULL, N_("Read what they do together"),
    N_("Point at a day in the picture, or move the reading line with the arrow keys. Here it says "
       "what each dimension does on that day, alone and together.") },
  { "measures", "measures_group", NULL, N_("Count what shows it"),
    N_("Each dimension has measures of its own: where you begin, where you want to be, and what "
       "you read on the way.") },
  { "measures", "win.export", MAIN_MENU, N_("Take it with you"),
    N_("Export makes a measurement plan for each dimension, as PDF and as JSON. The main menu has "
       "it as well, with the help and this tour.") },
};

struct _BrandTour
{
  AdwBin parent_instance;

  GtkLabel *title;
  GtkLabel *place;
  GtkLabel *text;
  GtkWidget *skip;
  GtkWidget *back;
  GtkWidget *next;

  GtkEventController *keys; /* borrowed: the view's, while the card is there */
  int stop;
  GtkWidget *marked;        /* weak */
  GtkWidget *focus;         /* weak: what had the keys before */
  char *section;            /* where that was */
  guint n_frames;
  guint tick;
};

G_DEFINE_FINAL_TYPE (BrandTour, brand_tour, ADW_TYPE_BIN)

static BrandPlanView *
get_view (BrandTour *self)
{
  return BRAND_PLAN_VIEW (gtk_widget_get_ancestor (GTK_WIDGET (self), BRAND_TYPE_PLAN_VIEW));
}

static gboolean
is_part (GtkWidget  *widget,
         const char *part)
{
  const char *action = GTK_IS_ACTIONABLE (widget)
                         ? gtk_actionable_get_action_name (GTK_ACTIONABLE (widget)) : NULL;

  if (g_str_equal (part, MAIN_MENU))
    return GTK_IS_MENU_BUTTON (widget) && gtk_menu_button_get_primary (GTK_MENU_BUTTON (widget));
  return g_str_equal (G_OBJECT_TYPE_NAME (widget), part)
         || g_strcmp0 (gtk_buildable_get_buildable_id (GTK_BUILDABLE (widget)), part) == 0
         || g_strcmp0 (action, part) == 0;
}

/* The first that can be seen. */
static GtkWidget *
find_part (GtkWidget  *widget,
           const char *part)
{
  GtkWidget *found = NULL;

  if (!gtk_widget_get_mapped (widget))
    return NULL;
  if (is_part (widget, part))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_part (child, part);
  return found;
}

static void
unmark (BrandTour *self)
{
  if (self->tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick);
  self->tick = 0;
  if (self->marked != NULL)
    gtk_widget_remove_css_class (self->marked, MARK);
  g_clear_weak_pointer (&self->marked);
}

static void
mark (BrandTour *self)
{
  const Stop *stop = &stops[self->stop];
  GtkWidget *page = brand_plan_view_get_page (get_view (self));
  GtkWidget *part = find_part (page, stop->part);
  GtkWidget *viewport;

  if (part == NULL && stop->narrow_part != NULL)
    part = find_part (page, stop->narrow_part);
  if (part == NULL)
    return;
  g_set_weak_pointer (&self->marked, part);
  gtk_widget_add_css_class (part, MARK);
  viewport = gtk_widget_get_ancestor (part, GTK_TYPE_VIEWPORT);
  if (viewport != NULL)
    gtk_viewport_scroll_to (GTK_VIEWPORT (viewport), part, NULL);
}

static gboolean
mark_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  BrandTour *self = BRAND_TOUR (widget);

  if (self->n_frames++ < N_FRAMES)
    return G_SOURCE_CONTINUE;
  self->tick = 0;
  mark (self);
  return G_SOURCE_REMOVE;
}

static void
show_words (BrandTour  *self,
            const char *title,
            const char *text,
            const char *skip,
            const char *next)
{
  gtk_label_set_text (self->title, title);
  gtk_label_set_text (self->text, text);
  gtk_button_set_label (GTK_BUTTON (self->skip), skip);
  gtk_button_set_label (GTK_BUTTON (self->next), next);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->next),
                                  GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, text, -1);
}

static void
announce (BrandTour  *self,
          const char *place)
{
  /* Translators: which stop of the tour it is, as "2 of 5", its title and its text. */
  g_autofree char *words = g_strdup_printf (_("%1$s: %2$s. %3$s"), place,
                                            gtk_label_get_text (self->title),
                                            gtk_label_get_text (self->text));

  gtk_accessible_announce (GTK_ACCESSIBLE (self), words,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

static void
go_to (BrandTour *self,
       int        position)
{
  const Stop *stop = &stops[position];
  gboolean is_last = position == G_N_ELEMENTS (stops) - 1;
  /* Translators: which stop of the tour it is, and how many there are. */
  g_autofree char *place = g_strdup_printf (_("%d of %d"), position + 1,
                                            (int) G_N_ELEMENTS (stops));

  unmark (self);
  self->stop = position;
  show_words (self, _(stop->title), _(stop->text), C_("tour", "_Skip"),
              is_last ? C_("tour", "_Done") : C_("tour", "_Next"));
  gtk_label_set_text (self->place, place);
  gtk_widget_set_visible (self->skip, !is_last);
  gtk_widget_set_visible (self->back, position > 0);
  if (!g_str_equal (brand_plan_view_get_section (get_view (self)), stop->section))
    brand_plan_view_show_section (get_view (self), stop->section);
  gtk_widget_grab_focus (self->next);
  self->n_frames = 0;
  self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), mark_cb, NULL, NULL);
  announce (self, place);
}

/* Back where it began, for whoever has not gone elsewhere. */
static void
give_keys_back (BrandTour *self)
{
  BrandPlanView *view = get_view (self);
  gboolean had_keys = gtk_widget_get_focus_child (GTK_WIDGET (self)) != NULL;
  g_autofree char *section = g_steal_pointer (&self->section);

  if (section != NULL
      && g_str_equal (brand_plan_view_get_section (view), stops[self->stop].section))
    brand_plan_view_show_section (view, section);
  if (had_keys && (self->focus == NULL || !gtk_widget_get_mapped (self->focus)
                   || !gtk_widget_grab_focus (self->focus)))
    gtk_widget_child_focus (brand_plan_view_get_page (view), GTK_DIR_TAB_FORWARD);
  g_clear_weak_pointer (&self->focus);
}

static void
end (BrandTour *self)
{
  unmark (self);
  give_keys_back (self);
  gtk_widget_remove_controller (GTK_WIDGET (get_view (self)), g_steal_pointer (&self->keys));
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}

static void
skip_cb (BrandTour *self)
{
  end (self);
}

static void
back_cb (BrandTour *self)
{
  go_to (self, self->stop - 1);
}

static void
next_cb (BrandTour *self)
{
  if (self->stop == OFFER)
    brand_tour_begin (self);
  else if (self->stop == G_N_ELEMENTS (stops) - 1)
    end (self);
  else
    go_to (self, self->stop + 1);
}

/* What has a use for Escape of its own comes first; an offer is declined only from within. */
static gboolean
key_pressed_cb (BrandTour *self,
                guint      key)
{
  if (key != GDK_KEY_Escape
      || (self->stop == OFFER && gtk_widget_get_focus_child (GTK_WIDGET (self)) == NULL))
    return GDK_EVENT_PROPAGATE;
  end (self);
  return GDK_EVENT_STOP;
}

static void
appear (BrandTour *self)
{
  if (self->keys != NULL)
    return;
  self->keys = gtk_event_controller_key_new ();
  g_signal_connect_object (self->keys, "key-pressed", G_CALLBACK (key_pressed_cb), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (get_view (self)), self->keys);
  gtk_widget_set_visible (GTK_WIDGET (self), TRUE);
}

static void
brand_tour_dispose (GObject *object)
{
  BrandTour *self = BRAND_TOUR (object);

  unmark (self);
  g_clear_weak_pointer (&self->focus);
  g_clear_pointer (&self->section, g_free);
  gtk_widget_dispose_template (GTK_WIDGET (self), BRAND_TYPE_TOUR);
  G_OBJECT_CLASS (brand_tour_parent_class)->dispose (object);
}

static void
brand_tour_class_init (BrandTourClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_tour_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               "/com/example/BrandPlanner/ui/brand-tour.ui");
  gtk_widget_class_bind_template_child (widget_class, BrandTour, title);
  gtk_widget_class_bind_template_child (widget_class, BrandTour, place);
  gtk_widget_class_bind_template_child (widget_class, BrandTour, text);
  gtk_widget_class_bind_template_child (widget_class, BrandTour, skip);
  gtk_widget_class_bind_template_child (widget_class, BrandTour, back);
  gtk_widget_class_bind_template_child (widget_class, BrandTour, next);
  gtk_widget_class_bind_template_callback (widget_class, skip_cb);
  gtk_widget_class_bind_template_callback (widget_class, back_cb);
  gtk_widget_class_bind_template_callback (widget_class, next_cb);
}

static void
brand_tour_init (BrandTour *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

void
brand_tour_offer (BrandTour *self)
{
  g_return_if_fail (BRAND_IS_TOUR (self));

  self->stop = OFFER;
  show_words (self, _("New here?"),
              _("A tour of five stops shows what is where. If not now, it waits in the main menu."),
              _("_No, thanks"), _("_Take the tour"));
  gtk_label_set_text (self->place, "");
  gtk_widget_set_visible (self->skip, TRUE);
  gtk_widget_set_visible (self->back, FALSE);
  appear (self);
}

void
brand_tour_begin (BrandTour *self)
{
  GtkWidget *focus;

  g_return_if_fail (BRAND_IS_TOUR (self));

  focus = gtk_root_get_focus (gtk_widget_get_root (GTK_WIDGET (self)));
  if (focus != NULL && !gtk_widget_is_ancestor (focus, GTK_WIDGET (self)))
    g_set_weak_pointer (&self->focus, focus);
  if (self->section == NULL)
    self->section = g_strdup (brand_plan_view_get_section (get_view (self)));
  appear (self);
  go_to (self, 0);
}
