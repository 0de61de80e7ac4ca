package cn.hangce.reporting.fonts;

import java.util.List;

/** A typeface that GB/T 9704-2012 prescribes, and the cut of the bundled one that stands in for it. */
public enum FontRole {
    /** 仿宋: the body of a document, its number, its recipients. */
    FANG_SONG("fangsong", "FangSong", "Regular", List.of("simfang.ttf", "fangsong_gb2312.ttf", "仿宋_gb2312.ttf", "fzfsk.ttf", "方正仿宋简体.ttf", "stfangso.ttf")),
    /** 小标宋: the red mark and the title. */
    XIAO_BIAO_SONG("xiaobiaosong", "XiaoBiaoSong", "Bold", List.of("fzxbsjw.ttf", "fzxbsk.ttf", "方正小标宋简体.ttf", "方正小标宋_gbk.ttf")),
    /** 黑体: headings of the first level, the word 附件. */
    HEI_TI("heiti", "HeiTi", "Bold", List.of("simhei.ttf", "fzhtk.ttf", "方正黑体简体.ttf")),
    /** 楷体: headings of the second level, the signer’s name. */
    KAI_TI("kaiti", "KaiTi", "Medium", List.of("simkai.ttf", "kaiti_gb2312.ttf", "楷体_gb2312.ttf", "fzktk.ttf", "方正楷体简体.ttf", "stkaiti.ttf")),
    /** 宋体: page numbers. */
    SONG("song", "Song", "Regular", List.of("simsun.ttf", "stsong.ttf", "fzssk.ttf", "方正书宋简体.ttf"));

    private static final String BUNDLED = "fonts/ttf/NotoSansSC/NotoSansSC-";

    private final String id;
    private final String family;
    private final String cut;
    private final List<String> fileNames;

    FontRole(String id, String family, String cut, List<String> fileNames) {
        this.id = id;
        this.family = family;
        this.cut = cut;
        this.fileNames = fileNames;
    }

    /** The setting {@code hangce.fonts.ID} names its file. */
    public String id() {
        return id;
    }

    /** As the templates’ styles name it. */
    public String family() {
        return family;
    }

    /** Where the bundled font is found on the class path. */
    String bundled() {
        return BUNDLED + cut + ".ttf";
    }

    /** In lower case, as systems and font makers name the files. */
    List<String> fileNames() {
        return fileNames;
    }
}
