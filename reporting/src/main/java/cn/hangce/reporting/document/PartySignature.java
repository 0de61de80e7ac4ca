package cn.hangce.reporting.document;

import cn.hangce.policy.Text;
import cn.hangce.registry.CityClock;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A party’s signature under a document, by an act that is on record.
 *
 * @param role   as what it signed
 * @param party  its name
 * @param by     whose account signed for it
 * @param at     when
 * @param hand   what it signed with
 * @param holder under what its key is kept: an organisation’s credit code, an account; empty for an office, whose key goes by its name
 */
public record PartySignature(Text role, Text party, String by, Instant at, Hand hand, String holder) {

    /** What a party signs with. */
    public enum Hand {
        /** Its seal, as offices and organisations do. */
        SEAL,
        /** Its name, as persons do. */
        NAME,
        /** Nothing of its own: the house says what is on record. */
        RECORD
    }

    public PartySignature {
        Given.value(role, "role");
        Given.value(party, "party");
        by = Given.text(by, "signer");
        Given.value(at, "time of the signature");
        Given.value(hand, "hand");
        holder = Given.orEmpty(holder);
        if (hand == Hand.NAME && holder.isEmpty()) {
            throw new IllegalArgumentException("holder is missing");
        }
    }

    public LocalDate on() {
        return LocalDate.ofInstant(at, CityClock.ZONE);
    }

    public boolean ofOffice() {
        return holder.isEmpty();
    }

    /** Who signed as what, as a certificate’s reader sees it. */
    public String inWords() {
        return role.zh() + "：" + party.zh() + "（" + by + "）";
    }
}
