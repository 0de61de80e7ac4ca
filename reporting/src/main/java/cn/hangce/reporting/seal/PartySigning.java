package cn.hangce.reporting.seal;

import cn.hangce.reporting.document.PartySignature;
import cn.hangce.reporting.document.PartySignature.Hand;
import cn.hangce.reporting.print.IssuingLine;
import cn.hangce.reporting.print.Printed;
import eu.europa.esig.dss.token.KSPrivateKeyEntry;
import java.awt.Shape;
import java.util.List;
import java.util.Optional;

/**
 * Has the parties of a document sign it one after the other, each with its own key, at the time at which it did and over its own line.
 * For a party without a key the house signs, and says so: in the reason of the signature and in what is seen of it.
 */
final class PartySigning {

    private static final String RECORDED = "据本系统记录代签：";
    private static final String RECORDED_NOTE = "系统记录代签";

    private final SealKeys keys;
    private final PdfSigner signer;
    private final String note;

    /** @param note what each seal says of itself; empty for nothing */
    PartySigning(SealKeys keys, PdfSigner signer, String note) {
        this.keys = keys;
        this.signer = signer;
        this.note = note;
    }

    byte[] sign(Printed paper, List<PartySignature> parties) {
        byte[] file = paper.pdf();
        for (int i = 0; i < parties.size(); i++) {
            file = sign(file, parties.get(i), i < paper.lines().size() ? Optional.of(paper.lines().get(i)) : Optional.empty());
        }
        return file;
    }

    private byte[] sign(byte[] file, PartySignature party, Optional<IssuingLine> line) {
        Optional<KSPrivateKeyEntry> own = key(party);
        boolean recorded = own.isEmpty();
        String name = recorded ? Sealing.HOUSE : party.party().zh();
        Shape picture = recorded ? NamePlate.of(party.party().zh(), RECORDED_NOTE)
                : party.hand() == Hand.SEAL ? SealPicture.of(name, note) : NamePlate.of(name, note);
        String reason = (recorded ? RECORDED : "") + party.inWords();
        return signer.add(file, new PdfSigner.Hand(name, reason, line.map(each -> new SealedField(picture, each))),
                own.orElseGet(() -> keys.of(Sealing.HOUSE)), party.at());
    }

    /** Empty where it has none; an office that seals must have one, as for every other document. */
    private Optional<KSPrivateKeyEntry> key(PartySignature party) {
        if (party.hand() == Hand.RECORD) {
            return Optional.empty();
        }
        return party.ofOffice() ? Optional.of(keys.of(party.party().zh())) : keys.ofParty(party.holder(), party.party().zh());
    }
}
