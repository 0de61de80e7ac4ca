package cn.hangce.reporting.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRPrintPage;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReportsContext;
import org.ofdrw.core.basicStructure.doc.CT_CommonData;
import org.ofdrw.core.basicStructure.doc.CT_PageArea;
import org.ofdrw.core.basicStructure.doc.Document;
import org.ofdrw.core.basicStructure.ofd.DocBody;
import org.ofdrw.core.basicStructure.ofd.OFD;
import org.ofdrw.core.basicStructure.ofd.docInfo.CT_DocInfo;
import org.ofdrw.core.basicStructure.pageTree.Page;
import org.ofdrw.core.basicStructure.pageTree.Pages;
import org.ofdrw.core.basicStructure.res.Res;
import org.ofdrw.core.basicType.ST_ID;
import org.ofdrw.core.basicType.ST_Loc;

/** Writes filled sheets as an OFD (GB/T 33190-2016) that waits for its seal. */
public final class OfdExport {

    /** Where the one document of a package is. */
    public static final String DOCUMENT = "/Doc_0/";
    /** Where the list of its signatures will be. */
    public static final String SIGNATURES = DOCUMENT + "Signs/Signatures.xml";
    static final String RESOURCES = DOCUMENT + "Res/";

    private final JasperReportsContext context = DefaultJasperReportsContext.getInstance();
    private final OfdPackage file = new OfdPackage();
    private final Numbers numbers = new Numbers();
    private final EmbeddedFonts fonts = new EmbeddedFonts(numbers);
    private final EmbeddedImages images = new EmbeddedImages(context, numbers);
    private final OfdText texts = new OfdText(context, fonts, numbers);
    private final List<OfdPage> drawn = new ArrayList<>();
    private final List<ST_ID> pageNumbers = new ArrayList<>();

    private OfdExport() {
    }

    /**
     * What is said of a document beside its pages.
     *
     * @param code   under which it is kept; the document’s own id comes from it, so that the same document has the same id
     * @param issuer the first body that issues it
     */
    public record About(String code, String title, String issuer, String number, LocalDate issuedOn) {
    }

    /**
     * The parts of a document, not yet sealed.
     *
     * @param pages the number of each page’s object, in order
     */
    public record Unsealed(OfdPackage file, List<ST_ID> pages) {
    }

    public static Unsealed of(List<JasperPrint> filled, About about) {
        OfdExport export = new OfdExport();
        try {
            filled.forEach(export::draw);
            export.finish(filled.get(0), about);
        } catch (IOException e) {
            throw new UncheckedIOException("The document " + about.title() + " could not be written as OFD", e);
        }
        return new Unsealed(export.file, List.copyOf(export.pageNumbers));
    }

    private void draw(JasperPrint sheet) {
        for (JRPrintPage each : sheet.getPages()) {
            OfdPage page = new OfdPage(sheet.getPageWidth(), sheet.getPageHeight(), numbers, texts, images);
            each.getElements().forEach(page::draw);
            drawn.add(page);
        }
    }

    private void finish(JasperPrint first, About about) throws IOException {
        file.put("/OFD.xml", new OFD().addDocBody(new DocBody().setDocInfo(info(about)).setDocRoot(new ST_Loc("Doc_0/Document.xml"))
                .setSignatures(new ST_Loc(SIGNATURES))));
        Res resources = new Res().setBaseLoc(new ST_Loc("Res"));
        fonts.embed(file, resources);
        images.embed(file, resources);
        Pages pages = new Pages();
        for (int i = 0; i < drawn.size(); i++) {
            String place = "Pages/Page_" + i + "/Content.xml";
            ST_ID number = numbers.next();
            pageNumbers.add(number);
            pages.addPage(new Page(number, new ST_Loc(place)));
            file.put(DOCUMENT + place, drawn.get(i).page());
        }
        file.put(DOCUMENT + "PublicRes.xml", resources);
        CT_PageArea area = new CT_PageArea().setPhysicalBox(Millimetres.box(0, 0, first.getPageWidth(), first.getPageHeight()));
        file.put(DOCUMENT + "Document.xml", new Document().setCommonData(new CT_CommonData().setMaxUnitID(numbers.last()).setPageArea(area)
                .setPublicRes(new ST_Loc("PublicRes.xml"))).setPages(pages));
    }

    private static CT_DocInfo info(About about) {
        return new CT_DocInfo().setDocID(UUID.nameUUIDFromBytes(about.code().getBytes(StandardCharsets.UTF_8))).setTile(about.title())
                .setAuthor(about.issuer()).setSubject(about.number()).setCreationDate(about.issuedOn()).setCreator("Hangce");
    }
}
