package cn.hangce.reporting.exchange.seal;

import cn.hangce.reporting.exchange.Millimetres;
import cn.hangce.reporting.exchange.OfdExport;
import cn.hangce.reporting.exchange.OfdPackage;
import cn.hangce.reporting.print.IssuingLine;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.ofdrw.core.basicType.ST_Box;
import org.ofdrw.core.basicType.ST_ID;
import org.ofdrw.core.basicType.ST_Loc;
import org.ofdrw.core.signatures.SigType;
import org.ofdrw.core.signatures.Signatures;
import org.ofdrw.core.signatures.appearance.Seal;
import org.ofdrw.core.signatures.appearance.StampAnnot;
import org.ofdrw.core.signatures.range.Reference;
import org.ofdrw.core.signatures.range.References;
import org.ofdrw.core.signatures.sig.Provider;
import org.ofdrw.core.signatures.sig.Signature;
import org.ofdrw.core.signatures.sig.SignedInfo;

/** Sets a body’s electronic seal on a document; every part of it is sealed, so nothing can be added afterwards. */
public final class OfdSigner {

    static final String FOLDER = OfdExport.DOCUMENT + "Signs/Sign_0/";
    private static final String DESCRIPTION = FOLDER + "Signature.xml";
    private static final String VALUE = FOLDER + "SignedValue.dat";
    private static final String SEAL = FOLDER + "Seal.esl";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Asia/Shanghai"));

    private final ElectronicSignature.Holder holder;
    private final int sizeMm;

    /** @param sizeMm the seal’s width and height */
    public OfdSigner(ElectronicSeal seal, PrivateKey key, X509Certificate certificate, int sizeMm) {
        this.holder = new ElectronicSignature.Holder(seal, key, certificate);
        this.sizeMm = sizeMm;
    }

    /** @param line of the body whose seal it is */
    public byte[] seal(OfdExport.Unsealed document, IssuingLine line, Instant at) throws GeneralSecurityException {
        OfdPackage file = document.file();
        Signatures list = new Signatures().setMaxSignId("1");
        list.addSignature(new org.ofdrw.core.signatures.Signature().setID("1").setType(SigType.Seal).setBaseLoc(new ST_Loc(DESCRIPTION)));
        file.put(OfdExport.SIGNATURES, list);
        file.put(SEAL, holder.seal().bytes());
        byte[] description = OfdPackage.xml(description(file, stamp(document.pages().get(line.page() - 1), line), at));
        file.put(DESCRIPTION, description);
        file.put(VALUE, ElectronicSignature.make(holder, description, DESCRIPTION, at).bytes());
        return file.bytes();
    }

    private static Signature description(OfdPackage file, StampAnnot stamp, Instant at) {
        References sealed = new References().setCheckMethod(NationalAlgorithms.DIGEST.getId());
        file.parts().forEach((part, content) ->
                sealed.addReference(new Reference().setFileRef(new ST_Loc(part)).setCheckValue(NationalAlgorithms.sm3(content))));
        SignedInfo info = new SignedInfo().setProvider(new Provider().setProviderName("Hangce").setCompany("Hangce").setVersion("1"))
                .setSignatureMethod(NationalAlgorithms.SIGNATURE.getId()).setSignatureDateTime(TIME.format(at));
        info.setReferences(sealed).addStampAnnot(stamp).setSeal(new Seal().setBaseLoc(new ST_Loc(SEAL)));
        return new Signature().setSignedInfo(info).setSignedValue(new ST_Loc(VALUE));
    }

    private StampAnnot stamp(ST_ID page, IssuingLine line) {
        double half = sizeMm / 2.0;
        return new StampAnnot().setID("1").setPageRef(page.ref())
                .setBoundary(new ST_Box(Millimetres.of(line.x()) - half, Millimetres.of(line.sealY()) - half, sizeMm, sizeMm));
    }
}
