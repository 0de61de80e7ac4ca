package cn.hangce.city.story;

import java.util.List;

/** Who sits on the panel of a call, as the city officer reads it: whom the lot falls on nobody knows before. */
record DrawnPanel(List<String> accounts, List<String> names) {

    static DrawnPanel of(Desk city, String call) {
        city.go("city/call.xhtml?part=panels&id=" + call);
        return new DrawnPanel(city.at(".members > li").all().stream().map(each -> each.getAttribute("data-account")).toList(),
                city.at(".members > li strong").allTextContents());
    }
}
