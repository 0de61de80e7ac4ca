package cn.hangce.reporting.seal;

import cn.hangce.registry.Actor;
import cn.hangce.reporting.document.OfficialDocument;
import cn.hangce.reporting.document.PartySignature;
import cn.hangce.reporting.print.Printed;
import cn.hangce.security.AccessDenied;
import cn.hangce.security.AuditTrail;
import cn.hangce.security.Permission;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Sets seals. A seal is used by its keeper for their own body’s documents, or on the keeper’s standing order, and each use stands in
 * the audit trail with the file’s hash. What is not sealed is signed by the house’s own key, without a seal.
 */
@ApplicationScoped
public class Sealing {

    /** Whose key signs what is not sealed. */
    static final String HOUSE = "杭策";
    static final String NOTE = "演示专用";

    @Inject
    private SealCabinet cabinet;
    @Inject
    private SealKeepers keepers;
    @Inject
    private StandingOrders orders;
    @Inject
    private AuditTrail trail;

    /**
     * What is sealed.
     *
     * @param code     the verification code that is printed on it
     * @param replaced the codes of those that it replaces
     */
    public record Occasion(OfficialDocument document, String code, List<String> replaced) {
    }

    /** A seal that may be used. @param inWords whose it is and on whose order it is used, for the record */
    private record Seal(String body, String inWords) {
    }

    /** @param ofd the same paper as the file that offices exchange; empty for what is not sealed or is signed by its parties, and without keys for it */
    public record Sealed(byte[] pdf, Optional<byte[]> ofd) {
    }

    /**
     * The paper with the issuing body’s seal and signature, and the file that offices exchange (OFD) with its electronic seal.
     *
     * @throws AccessDenied without {@link Permission#SEAL_DOCUMENTS}; the attempt goes on record
     * @throws SealRefusal  where it is another body’s seal, or the key, the electronic seal or the time stamp cannot be had
     */
    public Sealed seal(Printed paper, Occasion occasion, Actor by, Instant at) {
        OfficialDocument document = occasion.document();
        PdfSigner signer = new PdfSigner(cabinet.settings().timeStamps());
        if (!document.parties().isEmpty()) {
            return new Sealed(signedByParties(paper, occasion, signer, by), Optional.empty());
        }
        Optional<Seal> seal = sealFor(document, by);
        byte[] pdf = seal.isPresent() ? signer.seal(paper, seal.get().body(), note(), cabinet.keys().of(seal.get().body()), at)
                : signer.sign(paper, HOUSE, cabinet.keys().of(HOUSE), at);
        trail.sealed(by, line(occasion, seal.map(Seal::inWords).orElse(HOUSE), pdf));
        return new Sealed(pdf, seal.flatMap(used -> forExchange(paper, occasion, used, by, at)));
    }

    private Optional<byte[]> forExchange(Printed paper, Occasion occasion, Seal seal, Actor by, Instant at) {
        if (paper.issuingLine().isEmpty() || cabinet.exchange().isEmpty()) {
            return Optional.empty();
        }
        byte[] ofd = sealedForExchange(paper, seal.body(), at);
        trail.sealed(by, line(occasion, seal.inWords() + " · OFD", ofd));
        return Optional.of(ofd);
    }

    private byte[] sealedForExchange(Printed paper, String body, Instant at) {
        try {
            return cabinet.exchange().orElseThrow().seals().of(body).seal(paper.ofd(), paper.issuingLine().orElseThrow(), at);
        } catch (GeneralSecurityException e) {
            throw SealRefusal.unreadable(e);
        }
    }

    /** The issuing body’s seal where it belongs on the document and may be used for this act; empty where the house signs. */
    private Optional<Seal> sealFor(OfficialDocument document, Actor by) {
        String body = document.issuers().get(0).zh();
        return switch (document.sealUse()) {
            case BY_KEEPER -> {
                keepers.require(by, document.issuingDistrict(), body);
                yield Optional.of(new Seal(body, body));
            }
            case ON_ORDER -> orders.standing(document.issuingDistrict(), document.kind())
                    .map(order -> new Seal(body, body + " · order " + order.id() + " of " + order.givenBy()));
            case NONE -> Optional.empty();
        };
    }

    /** Each use of a party’s key stands on the trail with the party and its account, whoever’s act it was that completed the document. */
    private byte[] signedByParties(Printed paper, Occasion occasion, PdfSigner signer, Actor by) {
        List<PartySignature> parties = occasion.document().parties();
        byte[] signed = new PartySigning(cabinet.keys(), signer, note()).sign(paper, parties);
        parties.forEach(party -> trail.sealed(by, line(occasion, party.inWords(), signed)));
        return signed;
    }

    private String note() {
        return cabinet.keys().demonstration() ? NOTE : "";
    }

    private static String line(Occasion occasion, String body, byte[] sealed) {
        return occasion.document().kind() + " " + occasion.code() + " · " + body + " · SHA-256 " + Sha256.of(sealed)
                + (occasion.replaced().isEmpty() ? "" : " · replaces " + String.join(" ", occasion.replaced()));
    }
}
