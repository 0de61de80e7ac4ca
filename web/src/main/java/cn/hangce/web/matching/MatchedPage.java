package cn.hangce.web.matching;

import cn.hangce.matching.Entitled;
import cn.hangce.matching.MatchFilter;
import cn.hangce.matching.Matches;
import cn.hangce.policy.Choice;
import cn.hangce.policy.Program;
import cn.hangce.policy.Vocabulary;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.web.Library;
import cn.hangce.web.NotFound;
import cn.hangce.web.Page;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Whom a program entitles, as the runs over the city found it. */
@Named("matchedPage")
@ViewScoped
public class MatchedPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 50;

    @Inject
    private Matches matches;
    @Inject
    private Library library;
    @Inject
    private CurrentActor current;

    private String programId;
    private String district;
    private String vouched;
    private String part;
    private transient Page<Entitled> found;

    /** @throws NotFound where the address names no program in force */
    public void open() throws NotFound {
        current.require(Permission.MATCH_CITY);
        if (getProgram() == null) {
            throw new NotFound("program " + programId);
        }
    }

    public Program getProgram() {
        return library.program(String.valueOf(programId)).orElse(null);
    }

    public Page<Entitled> getFound() {
        if (found == null) {
            long total = matches.count(filter(), current.require(Permission.MATCH_CITY));
            found = Page.at(part, AT_ONCE, Math.toIntExact(total), first -> matches.page(filter(), first, AT_ONCE, current.actor()));
        }
        return found;
    }

    MatchFilter filter() {
        return new MatchFilter(programId, district == null || district.isBlank() ? null : district, isVouchedOnly());
    }

    public boolean isVouchedOnly() {
        return "yes".equals(vouched);
    }

    public List<Choice> getDistricts() {
        return Vocabulary.standard().fact(Vocabulary.DISTRICT).choices();
    }

    /** The address of this list, up to the number of its part. */
    public String getAddress() {
        return "?program=" + programId + "&district=" + (district == null ? "" : district) + "&vouched=" + (isVouchedOnly() ? "yes" : "") + "&page=";
    }

    public String getProgramId() {
        return programId;
    }

    public void setProgramId(String programId) {
        this.programId = programId;
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
    }

    public String getVouched() {
        return vouched;
    }

    public void setVouched(String vouched) {
        this.vouched = vouched;
    }

    public String getPart() {
        return part;
    }

    public void setPart(String part) {
        this.part = part;
    }
}
