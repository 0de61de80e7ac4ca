package cn.hangce.reporting.exchange;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.DataRenderable;
import org.ofdrw.core.basicStructure.res.CT_MultiMedia;
import org.ofdrw.core.basicStructure.res.MediaType;
import org.ofdrw.core.basicStructure.res.Res;
import org.ofdrw.core.basicStructure.res.resources.MultiMedias;
import org.ofdrw.core.basicType.ST_ID;
import org.ofdrw.core.basicType.ST_Loc;

/** The images of a document, each once. */
final class EmbeddedImages {

    private static final byte PNG = (byte) 0x89;

    private final JasperReportsContext context;
    private final Numbers numbers;
    private final List<Image> used = new ArrayList<>();

    private record Image(ST_ID number, byte[] content) {

        String format() {
            return content[0] == PNG ? "PNG" : "JPEG";
        }

        String fileName() {
            return "image_" + number + (content[0] == PNG ? ".png" : ".jpg");
        }
    }

    EmbeddedImages(JasperReportsContext context, Numbers numbers) {
        this.context = context;
        this.numbers = numbers;
    }

    ST_ID of(JRPrintImage element) {
        byte[] content = content(element);
        return used.stream().filter(each -> Arrays.equals(each.content(), content)).findFirst().orElseGet(() -> {
            Image image = new Image(numbers.next(), content);
            used.add(image);
            return image;
        }).number();
    }

    private byte[] content(JRPrintImage element) {
        if (element.getRenderer() instanceof DataRenderable image) {
            try {
                return image.getData(context);
            } catch (JRException e) {
                throw new IllegalStateException("An image cannot be read", e);
            }
        }
        throw new IllegalArgumentException("No way to draw " + element.getRenderer().getClass());
    }

    /** Writes them into the package and says in the resources where they are. */
    void embed(OfdPackage file, Res resources) {
        MultiMedias images = new MultiMedias();
        for (Image image : used) {
            file.put(OfdExport.RESOURCES + image.fileName(), image.content());
            images.addMultiMedia(new CT_MultiMedia().setID(image.number()).setType(MediaType.Image).setFormat(image.format())
                    .setMediaFile(new ST_Loc(image.fileName())));
        }
        if (!used.isEmpty()) {
            resources.addResource(images);
        }
    }
}
