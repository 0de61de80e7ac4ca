package cn.hangce.reporting.exchange.seal;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ofdrw.core.basicStructure.ofd.OFD;
import org.ofdrw.core.basicType.ST_Loc;
import org.ofdrw.core.signatures.Signatures;
import org.ofdrw.core.signatures.range.Reference;
import org.ofdrw.core.signatures.sig.Signature;

/** Checks the seals of an OFD: the hash of every part, the signature, the seal and who made it. */
public final class OfdSeals {

    private final Set<X509Certificate> authorities;

    /** @param authorities those who are trusted */
    public OfdSeals(Set<X509Certificate> authorities) {
        this.authorities = Set.copyOf(authorities);
    }

    /**
     * A seal that was found.
     *
     * @param signer  whose certificate it was set with; null where that cannot be read
     * @param at      when, as it says; null likewise
     * @param intact  whether nothing was changed or added since
     * @param trusted whether a trusted authority vouches for signer and seal
     */
    public record Found(X509Certificate signer, Instant at, boolean intact, boolean trusted) {

        static final Found BROKEN = new Found(null, null, false, false);
    }

    /**
     * The seals in the order in which they were set; empty where it has none.
     *
     * @throws IOException where it is no OFD, or too badly damaged to be read
     */
    public List<Found> in(byte[] content) throws IOException {
        try {
            OfdFile file = new OfdFile(content);
            ST_Loc list = new OFD(file.xml("/OFD.xml")).getDocBody().getSignatures();
            if (list == null) {
                return List.of();
            }
            if (file.damaged() || !file.places().contains(list.getLoc())) {
                return List.of(Found.BROKEN);
            }
            List<Found> found = new ArrayList<>();
            for (var each : new Signatures(file.xml(list)).getSignatures()) {
                found.add(found(file, each.getBaseLoc()));
            }
            return found;
        } catch (RuntimeException malformed) {
            throw new IOException(malformed);
        }
    }

    private Found found(OfdFile file, ST_Loc place) {
        try {
            Signature description = new Signature(file.xml(place));
            ElectronicSignature signature = ElectronicSignature.of(file.part(description.getSignedValue()));
            boolean intact = signature.intact(file.part(place)) && complete(file, description, place)
                    && Arrays.equals(signature.seal().bytes(), file.part(description.getSignedInfo().getSeal().getBaseLoc()));
            return new Found(signature.signer(), signature.at(), intact, trusted(signature));
        } catch (GeneralSecurityException | IOException | RuntimeException broken) {
            // Something of the signature itself is missing or another.
            return Found.BROKEN;
        }
    }

    /** Every part has the hash that is listed, and nothing is there that is not listed but the signature itself. */
    private static boolean complete(OfdFile file, Signature description, ST_Loc place) throws IOException {
        Set<String> unlisted = new HashSet<>(file.places());
        unlisted.remove(place.getLoc());
        unlisted.remove(description.getSignedValue().getLoc());
        for (Reference each : description.getSignedInfo().getReferences().getReferences()) {
            if (!Arrays.equals(each.getCheckValue(), NationalAlgorithms.sm3(file.part(each.getFileRef())))) {
                return false;
            }
            unlisted.remove(each.getFileRef().getLoc());
        }
        return unlisted.isEmpty();
    }

    private boolean trusted(ElectronicSignature signature) throws GeneralSecurityException {
        ElectronicSeal seal = signature.seal();
        return vouchedFor(signature.signer(), signature.at()) && vouchedFor(seal.maker(), signature.at()) && seal.intact()
                && seal.isFor(signature.signer(), signature.at());
    }

    private boolean vouchedFor(X509Certificate certificate, Instant at) {
        return authorities.stream().anyMatch(authority -> issued(authority, certificate, Date.from(at)));
    }

    private static boolean issued(X509Certificate authority, X509Certificate certificate, Date at) {
        try {
            certificate.checkValidity(at);
            authority.checkValidity(at);
            certificate.verify(authority.getPublicKey(), NationalAlgorithms.PROVIDER);
            return certificate.getIssuerX500Principal().equals(authority.getSubjectX500Principal());
        } catch (GeneralSecurityException another) {
            return false;
        }
    }
}
