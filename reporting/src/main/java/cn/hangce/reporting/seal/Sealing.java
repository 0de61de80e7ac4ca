package cn.hangce.reporting.seal;

import cn.hangce.registry.Actor;
import cn.hangce.registry.Role;
import cn.hangce.reporting.document.OfficialDocument;
import cn.hangce.reporting.document.PartySignature;
import cn.hangce.reporting.print.Printed;
import cn.hangce.security.AccessDenied;
import cn.hangce.security.AuditTrail;
import cn.hangce.security.Permission;
import cn.hangce.security.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Sets seals. A seal is used by its keeper for their own body’s documents and for nothing else, and each use stands in the audit
 * trail with the file’s hash. What no official stands behind is signed by the house’s own key, without a seal.
 */
@ApplicationScoped
public class Sealing {

    /** Whose key signs what is not sealed. */
    static final String HOUSE = "杭策";
    static final String NOTE = "演示专用";

    @Inject
    private SealCabinet cabinet;
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

    /**
     * The paper with the issuing body’s seal and signature.
     *
     * @throws AccessDenied without {@link Permission#SEAL_DOCUMENTS}; the attempt goes on record
     * @throws SealRefusal  where it is another body’s seal, or the key or the time stamp cannot be had
     */
    public byte[] seal(Printed paper, Occasion occasion, Actor by, Instant at) {
        OfficialDocument document = occasion.document();
        PdfSigner signer = new PdfSigner(cabinet.settings().timeStamps());
        if (!document.parties().isEmpty()) {
            return signedByParties(paper, occasion, signer, by);
        }
        String body = HOUSE;
        byte[] sealed;
        if (document.sealed()) {
            body = document.issuers().get(0).zh();
            requireKeeper(by, document.district(), body);
            sealed = signer.seal(paper, body, note(), cabinet.keys().of(body), at);
        } else {
            sealed = signer.sign(paper, body, cabinet.keys().of(body), at);
        }
        trail.sealed(by, line(occasion, body, sealed));
        return sealed;
    }

    /**
     * The same paper as the file that offices exchange (OFD), with the issuing body’s electronic seal; empty for what is not sealed or
     * is signed by its parties, and where no keys for it are set up.
     *
     * @throws AccessDenied as {@link #seal}
     * @throws SealRefusal  where it is another body’s seal, or the key or the electronic seal cannot be had
     */
    public Optional<byte[]> sealForExchange(Printed paper, Occasion occasion, Actor by, Instant at) {
        OfficialDocument document = occasion.document();
        if (!document.sealed() || !document.parties().isEmpty() || paper.issuingLine().isEmpty() || cabinet.exchange().isEmpty()) {
            return Optional.empty();
        }
        String body = document.issuers().get(0).zh();
        requireKeeper(by, document.district(), body);
        try {
            byte[] sealed = cabinet.exchange().get().seals().of(body).seal(paper.ofd(), paper.issuingLine().get(), at);
            trail.sealed(by, line(occasion, body + " · OFD", sealed));
            return Optional.of(sealed);
        } catch (GeneralSecurityException e) {
            throw SealRefusal.unreadable(e);
        }
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

    /**
     * Whether somebody may use a body’s seal; if not, the attempt goes on record.
     *
     * @param district whose body it is; empty for the city’s
     * @throws AccessDenied without {@link Permission#SEAL_DOCUMENTS}
     * @throws SealRefusal  where it is another body’s
     */
    public void requireKeeper(Actor by, String district, String body) {
        if (!Permissions.allow(by, Permission.SEAL_DOCUMENTS)) {
            trail.refused(by, Permission.SEAL_DOCUMENTS.name());
            throw new AccessDenied(Permission.SEAL_DOCUMENTS);
        }
        boolean own = district.isEmpty() ? by.is(Role.CITY_OFFICER)
                : by.is(Role.DISTRICT_OFFICER) && district.equals(by.district());
        if (!own) {
            trail.refused(by, Permission.SEAL_DOCUMENTS.name());
            throw SealRefusal.ofAnother(body);
        }
    }

    private static String line(Occasion occasion, String body, byte[] sealed) {
        return occasion.document().kind() + " " + occasion.code() + " · " + body + " · SHA-256 " + Sha256.of(sealed)
                + (occasion.replaced().isEmpty() ? "" : " · replaces " + String.join(" ", occasion.replaced()));
    }
}
