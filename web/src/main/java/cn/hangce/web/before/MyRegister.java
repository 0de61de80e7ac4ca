package cn.hangce.web.before;

import cn.hangce.casework.register.RegisterEntry;
import cn.hangce.casework.register.Registering;
import cn.hangce.casework.register.Registers;
import cn.hangce.registry.Actor;
import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import cn.hangce.web.Bundles;
import cn.hangce.web.Format;
import cn.hangce.web.Notes;
import cn.hangce.web.my.Entitlements;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The registers that an applicant can be on, and where its entries stand. */
@Named("myRegister")
@ViewScoped
public class MyRegister implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private Registers registers;
    @Inject
    private RegisterLines words;
    @Inject
    private Entitlements entitlements;
    @Inject
    private CurrentActor current;
    @Inject
    private Bundles bundles;
    @Inject
    private Format format;
    @Inject
    private Notes notes;

    private final Map<String, String> statements = new HashMap<>();
    private final Map<String, Long> seen = new HashMap<>();
    private transient List<RegisterLine> lines;

    public void open() {
        getLines().stream().filter(line -> line.entry() != null).forEach(line -> {
            seen.put(line.entry().programId(), line.entry().version());
            statements.put(line.entry().programId(), line.entry().statement());
        });
    }

    public List<RegisterLine> getLines() {
        if (lines == null) {
            Actor applicant = current.require(Permission.APPLY);
            Map<String, RegisterEntry> mine = registers.mine(applicant).stream().collect(Collectors.toMap(RegisterEntry::programId, Function.identity()));
            lines = registers.openTo(entitlements.applicantOf(applicant)).stream()
                    .map(register -> words.line(register, mine.get(register.program().id()), true)).toList();
        }
        return lines;
    }

    /** Files an entry, or files anew what was sent back. */
    public String file(String programId) {
        RegisterEntry entry = registers.file(programId, seen.get(programId), statements.get(programId), current.require(Permission.APPLY));
        Registering register = registers.all().stream().filter(each -> each.program().id().equals(programId)).findFirst().orElseThrow();
        return notes.next("/my/register", bundles.text("before", entry.entered() ? "register.was.entered" : "register.was.filed",
                format.text(register.program().name())));
    }

    public Map<String, String> getStatements() {
        return statements;
    }
}
