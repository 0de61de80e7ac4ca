package cn.hangce.casework.calendar;

import cn.hangce.casework.Moment;
import cn.hangce.policy.CalendarYear;
import cn.hangce.registry.Actor;

/**
 * A year’s file counts from now on. Observers take part in the transaction.
 *
 * @param year   as imported
 * @param before the fingerprint of the file that counted before; null where the year was not known
 */
public record CalendarImported(CalendarYear year, String before, Actor by, Moment at) {
}
