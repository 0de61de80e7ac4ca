package cn.hangce.web.before;

import cn.hangce.casework.duplicate.FundedElsewhere;
import cn.hangce.casework.duplicate.FundedFile;
import cn.hangce.casework.duplicate.FundedList;
import cn.hangce.policy.Text;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.web.Bundles;
import cn.hangce.web.Notes;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The projects that other bodies fund, and the import of their lists. */
@Named("fundedPage")
@ViewScoped
public class FundedPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 200;

    @Inject
    private FundedList list;
    @Inject
    private CurrentActor current;
    @Inject
    private Bundles bundles;
    @Inject
    private Notes notes;

    private String query;
    private transient Part file;
    private transient Map<Integer, List<Text>> faults = new TreeMap<>();
    private transient List<FundedElsewhere> found;

    public void open() {
        current.require(Permission.RUN_REVIEWS);
    }

    /** Takes the whole file, or names every line that keeps it from being taken. */
    public String importFile() throws IOException {
        try (InputStream content = file.getInputStream()) {
            FundedFile read = FundedFile.read(content.readAllBytes());
            faults = read.faults();
            if (!faults.isEmpty()) {
                return null;
            }
            int added = list.take(read, current.require(Permission.RUN_REVIEWS));
            return notes.next("/city/funded", bundles.text("before", "funded.taken", String.valueOf(added), String.valueOf(read.rows().size() - added)));
        }
    }

    /** What is wrong with the file that was uploaded last, by number of the line. */
    public List<Map.Entry<Integer, List<Text>>> getFaults() {
        return faults == null ? List.of() : faults.entrySet().stream().limit(SHOWN).toList();
    }

    public List<FundedElsewhere> getFound() {
        if (found == null) {
            found = list.find(query, SHOWN, current.require(Permission.RUN_REVIEWS));
        }
        return found;
    }

    public long getCount() {
        return list.count();
    }

    public String getQuery() {
        return query;
    }

    public void setQuery(String query) {
        this.query = query;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }
}
