package cn.hangce.casework.meeting;

import cn.hangce.casework.Moment;
import cn.hangce.registry.Actor;

/** The minutes of a meeting have been taken; told to whoever prints them. Observers take part in the transaction. */
public record MeetingClosed(Meeting meeting, Actor by, Moment at) {
}
