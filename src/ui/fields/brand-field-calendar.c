/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/fields/brand-field-calendar.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"

static int
get_shown_day (GtkCalendar *calendar)
{
  g_autoptr (GDateTime) date = gtk_calendar_get_date (calendar);

  return brand_date_join (g_date_time_get_year (date), (guint) g_date_time_get_month (date),
                          (guint) g_date_time_get_day_of_month (date));
}

static void
day_picked_cb (GtkCalendar     *calendar,
               BrandFieldFrame *frame)
{
  BrandValue value = { .date = get_shown_day (calendar) };

  if (brand_field_frame_set_value (frame, &value))
    brand_field_frame_reset (frame);
}

static void
show_day (GtkCalendar     *calendar,
          BrandFieldFrame *frame,
          int              day)
{
  g_autoptr (GDateTime) date = NULL;
  int year;
  guint month, month_day;

  brand_date_split (day, &year, &month, &month_day);
  date = g_date_time_new_local (year, (int) month, (int) month_day, 12, 0, 0);
  g_signal_handlers_block_by_func (calendar, day_picked_cb, frame);
  gtk_calendar_select_day (calendar, date);
  g_signal_handlers_unblock_by_func (calendar, day_picked_cb, frame);
}

static void
show_value (GtkCalendar     *calendar,
            BrandFieldFrame *frame)
{
  BrandFieldBinding *binding = brand_field_frame_get_binding (frame);
  int day = brand_field_binding_get_value (binding)->date;

  if (day == BRAND_DATE_UNSET)
    day = brand_plan_info_get_start (brand_plan_get_info (brand_field_binding_get_plan (binding)));
  show_day (calendar, frame, day);
}

/* The toolkit's own keys begin at the corner of the month rather than at the day that is set. */
static int
get_step (GtkWidget *calendar,
          guint      key)
{
  int forward = gtk_widget_get_direction (calendar) == GTK_TEXT_DIR_RTL ? -1 : 1;

  switch (key)
    {
    case GDK_KEY_Right:
      return forward;
    case GDK_KEY_Left:
      return -forward;
    case GDK_KEY_Down:
      return 7;
    case GDK_KEY_Up:
      return -7;
    case GDK_KEY_Page_Down:
      return 28;
    case GDK_KEY_Page_Up:
      return -28;
    default:
      return 0;
    }
}

static gboolean
key_pressed_cb (GtkEventControllerKey *keys,
                guint                  key,
                guint                  code,
                GdkModifierType        modifiers,
                BrandFieldFrame       *frame)
{
  GtkWidget *calendar = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (keys));
  int step = get_step (calendar, key);

  if (step != 0)
    {
      int day = get_shown_day (GTK_CALENDAR (calendar));

      show_day (GTK_CALENDAR (calendar), frame, MAX (day + step, 1));
      return GDK_EVENT_STOP;
    }
  if (key != GDK_KEY_Return && key != GDK_KEY_KP_Enter && key != GDK_KEY_space)
    return GDK_EVENT_PROPAGATE;

  day_picked_cb (GTK_CALENDAR (calendar), frame);
  gtk_popover_popdown (GTK_POPOVER (gtk_widget_get_ancestor (calendar, GTK_TYPE_POPOVER)));
  return GDK_EVENT_STOP;
}

static void
popover_shown_cb (GtkWidget *popover)
{
  GtkCalendar *calendar = g_object_get_data (G_OBJECT (popover), "brand-calendar");
  GtkWidget *frame = gtk_widget_get_ancestor (popover, BRAND_TYPE_FIELD_FRAME);

  brand_field_frame_commit (BRAND_FIELD_FRAME (frame));
  show_value (calendar, BRAND_FIELD_FRAME (frame));
  gtk_widget_grab_focus (GTK_WIDGET (calendar));
}

static void
set_day (GtkWidget *button,
         int        day)
{
  GtkWidget *row = gtk_widget_get_ancestor (button, BRAND_TYPE_FIELD_FRAME);
  BrandFieldFrame *frame = BRAND_FIELD_FRAME (row);
  BrandValue value = { .date = day };

  if (brand_field_frame_set_value (frame, &value))
    brand_field_frame_reset (frame);
  gtk_popover_popdown (GTK_POPOVER (gtk_widget_get_ancestor (button, GTK_TYPE_POPOVER)));
}

static void
today_clicked_cb (GtkWidget *button)
{
  set_day (button, brand_date_today ());
}

static void
clear_clicked_cb (GtkWidget *button)
{
  set_day (button, BRAND_DATE_UNSET);
}

static GtkWidget *
create_button (const char *label,
               GCallback   clicked)
{
  GtkWidget *button = gtk_button_new_with_mnemonic (label);

  gtk_widget_set_hexpand (button, TRUE);
  g_signal_connect (button, "clicked", clicked, NULL);
  return button;
}

static GtkWidget *
create_content (GtkWidget       *calendar,
                BrandFieldFrame *frame)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *buttons = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  gtk_box_append (GTK_BOX (buttons), create_button (_("_Today"), G_CALLBACK (today_clicked_cb)));
  if (!brand_field_frame_get_field (frame)->is_required)
    gtk_box_append (GTK_BOX (buttons), create_button (_("C_lear"), G_CALLBACK (clear_clicked_cb)));
  gtk_box_append (GTK_BOX (box), calendar);
  gtk_box_append (GTK_BOX (box), buttons);
  return box;
}

static GtkWidget *
create_calendar (BrandFieldFrame *frame)
{
  GtkWidget *calendar = gtk_calendar_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed_cb), frame, 0);
  gtk_widget_add_controller (calendar, keys);
  g_signal_connect_object (calendar, "day-selected", G_CALLBACK (day_picked_cb), frame, 0);
  return calendar;
}

/* A calendar has 80 widgets, and few are ever opened. */
static void
fill_cb (GtkMenuButton *button,
         gpointer       user_data)
{
  GtkWidget *frame = gtk_widget_get_ancestor (GTK_WIDGET (button), BRAND_TYPE_FIELD_FRAME);
  GtkWidget *popover, *calendar;

  if (gtk_menu_button_get_popover (button) != NULL)
    return;
  popover = gtk_popover_new ();
  calendar = create_calendar (BRAND_FIELD_FRAME (frame));
  gtk_popover_set_child (GTK_POPOVER (popover), create_content (calendar,
                                                                BRAND_FIELD_FRAME (frame)));
  g_object_set_data (G_OBJECT (popover), "brand-calendar", calendar);
  g_signal_connect (popover, "show", G_CALLBACK (popover_shown_cb), NULL);
  gtk_menu_button_set_popover (button, popover);
}

GtkWidget *
brand_field_calendar_button_new (BrandFieldFrame *frame)
{
  const BrandField *field = brand_field_frame_get_field (frame);
  /* Translators: %s is the label of a date, such as “Starts”. */
  g_autofree char *name = g_strdup_printf (_("Calendar for “%s”"), _(field->label));
  GtkWidget *button = g_object_new (GTK_TYPE_MENU_BUTTON, "icon-name", "brand-calendar-symbolic",
                                    "valign", GTK_ALIGN_CENTER, "tooltip-text", name, NULL);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_add_css_class (button, "circular");
  gtk_widget_add_css_class (button, "field-button");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (button), fill_cb, NULL, NULL);
  return button;
}
