package cn.hangce.casework.aftercare;

import cn.hangce.casework.Case;
import cn.hangce.casework.Moment;
import cn.hangce.casework.Recognition;
import cn.hangce.registry.Actor;

/** What happened to a recognition, told to whoever prints papers, books money or sends messages; within the transaction. */
public final class CareHappened {

    private CareHappened() {
    }

    /** The holder has another name; its certificate is issued anew with the first day kept. */
    public record HolderRenamed(Recognition recognition, Actor by, Moment at) {
    }

    /** A revocation, or another sanction, is intended and the holder may state its view. */
    public record HearingOpened(Support support, Revocation revocation, Actor by, Moment at) {
    }

    public record RecognitionRevoked(Recognition recognition, Revocation revocation, Actor by, Moment at) {
    }

    /** A sanction was imposed in a case of a program that recognises nobody; whether it has lost the grant its ground says. */
    public record CaseSanctioned(Case subject, Revocation revocation, Actor by, Moment at) {
    }

    /** What was paid in the case is to come back. */
    public record RecoveryOrdered(Support support, Revocation revocation, Actor by, Moment at) {
    }

    /** The holder has until a day to put something right. @param ground what this follows from */
    public record RectificationSet(Recognition recognition, Consequence ground, Rectification rectification, Actor by, Moment at) {
    }

    /** The holder has lost the support of a year. */
    public record SupportLost(Recognition recognition, Consequence ground, Actor by, Moment at) {
    }

    /** A yearly report was sent back to the holder. */
    public record FilingReturned(Recognition recognition, Filing filing, Actor by, Moment at) {
    }
}
