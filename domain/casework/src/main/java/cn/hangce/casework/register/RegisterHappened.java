package cn.hangce.casework.register;

import cn.hangce.casework.Moment;
import cn.hangce.registry.Actor;

/** Something was done with an entry of a register; told within the transaction to whoever sends messages. */
public record RegisterHappened(Registering register, RegisterEntry entry, RegisterStep.Kind kind, Actor by, Moment at) {
}
