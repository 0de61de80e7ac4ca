package cn.hangce.web.aftercare;

import cn.hangce.security.CurrentActor;
import cn.hangce.security.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The recognitions of the organisation signed on for. */
@Named("myRecognitions")
@RequestScoped
public class MyRecognitions {

    @Inject
    private RecognitionRows rows;
    @Inject
    private CurrentActor current;

    private List<RecognitionRow> list;

    public List<RecognitionRow> getList() {
        if (list == null) {
            list = rows.mine(current.require(Permission.APPLY));
        }
        return list;
    }
}
