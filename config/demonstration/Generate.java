import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Makes the demonstration's invented organisations and persons, as the bureaus would hand them over, always the same ones:
 * {@code java Generate.java} in this folder writes the CSV files beside it. Every name carries 示例, so nobody takes one of
 * them for a firm that exists; the credit codes are valid but belong to nobody. So are the persons' identity numbers: their place
 * 330199 has never been given to any.
 */
final class Generate {

    private static final String[][] DISTRICTS = {
        {"上城区", "330102"}, {"拱墅区", "330105"}, {"西湖区", "330106"}, {"滨江区", "330108"}, {"萧山区", "330109"},
        {"余杭区", "330110"}, {"富阳区", "330111"}, {"临安区", "330112"}, {"临平区", "330113"}, {"钱塘区", "330114"},
        {"桐庐县", "330122"}, {"淳安县", "330127"}, {"建德市", "330182"}};
    private static final String[] FIRST = {"青禾", "云杉", "星槎", "澄江", "拾光", "石榴", "白鹭", "松果", "南浦", "晴川", "竹里", "归舟",
        "麦浪", "听涛", "鹿鸣", "海棠", "流萤", "远帆", "望舒", "知微", "半山", "溪谷", "朝阳", "木棉", "飞鸿", "凌波"};
    private static final String[] SECOND = {"智感", "微纳", "云算", "光电", "生物", "医械", "新材", "机器人", "芯片", "数据", "网安", "能源",
        "环境", "视觉", "语义", "物联", "传感", "仿真", "检测", "智造"};
    private static final String[] FIELDS = {"电子信息", "人工智能", "先进制造", "生物医药", "新材料", "新能源", "高技术服务", "农业科技", "社会发展", "软科学"};
    private static final String[] TITLES = {"教授", "研究员", "高级工程师", "副教授"};
    private static final String[] SCHOLARS = {"宋南乔", "方既白", "叶听澜", "秦月明", "许静川", "唐怀远", "白若谷", "周予安", "吴清越", "苏景行",
        "何思齐", "林泊舟", "高远山", "江晚照", "陈望川", "罗言蹊", "谢安澜", "郭明远", "梁书遥", "董知白",
        "潘向晚", "余星野", "丁若水", "曹子衿", "彭云起", "蒋岁寒", "沈怀瑾", "袁溪亭", "傅青冥", "卢长风"};
    private static final String[] ACCOUNTANTS = {"钱素心", "孙慎行", "金正言", "俞守中", "施明允", "章思慎", "汪持衡", "戴知足", "范清源", "倪允执",
        "邵观澜", "毛守正"};
    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final String ORGANISATION_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int[] ORGANISATION_WEIGHTS = {3, 7, 9, 10, 5, 8, 4, 2};
    private static final int FIRMS = 600;
    private static final String RANK = "<rank>";

    /** Firms above it are ranked in another class (document 16, 第八条). */
    private static final BigDecimal ABOVE_SCALE = money("2000");

    private final Random chance = new Random(20220531);
    /** Years before are drawn apart, so that what was known before stays the same. */
    private final Random past = new Random(20210531);
    private final Map<String, BigDecimal> increases = new LinkedHashMap<>();
    private final Set<String> large = new HashSet<>();
    private final Set<String> usedCodes = new HashSet<>();
    private final Set<String> usedNames = new HashSet<>();
    private final List<String> register = lines("统一社会信用代码,企业名称,所在区县,成立日期,是否法人,住所在本市,主体类别,登记状态");
    private final List<String> tax = lines("纳税人识别号,纳税人名称,所属年度,营业收入（万元）,研发费用（万元）,资产总额（万元）,上年度研发费用（万元）");
    private final List<String> statistics = lines("统一社会信用代码,单位名称,年份,年末从业人员数,科技活动人员数,是否规上");
    private final List<String> science = lines("统一社会信用代码,企业名称,II类及以上知识产权数,是否高新技术企业,是否科技型中小企业,知识产权是否支撑主要产品,研发费用增加额同类位次");
    private final List<String> credit = lines("统一社会信用代码,企业名称,查询日期,近一年有无重大事故或严重违法失信,近两年有无重大事故违规或科技失信,是否列入失信名单");
    private final People people = new People();
    private final List<String> experts = lines("账号,姓名,职称,联系电话,工作单位统一社会信用代码,工作单位,类别,专业领域,状态,请假起,请假止");
    private final List<String> interests = lines("账号,统一社会信用代码,单位名称,关系,起,止,来源");

    public static void main(String[] args) throws IOException {
        new Generate().run(Path.of(args.length > 0 ? args[0] : "."));
    }

    /** A firm as all bureaus together know it. */
    private record Firm(String name, int district, LocalDate since, BigDecimal sales, BigDecimal research, int staff, int scientists,
                        int rights, boolean legalPerson, boolean incident) {
    }

    private void run(Path folder) throws IOException {
        // The six firms of the demonstration accounts; the sixth is one yuan above the limit of document 30, 三.2.
        String first = add(new Firm("杭策示例·青禾智感科技有限公司", 3, LocalDate.of(2018, 3, 12), money("1860.5"), money("205.3"), 42, 15, 4, true, false));
        String second = add(new Firm("杭策示例·云杉微纳技术有限公司", 3, LocalDate.of(2019, 7, 1), money("3200"), money("160"), 58, 21, 3, true, false));
        add(new Firm("杭策示例·松果检测科技有限公司", 3, LocalDate.of(2017, 11, 20), money("980"), money("88"), 24, 9, 1, true, false));
        add(new Firm("杭策示例·晴川视觉科技有限公司", 2, LocalDate.of(2020, 5, 18), money("640.25"), money("120"), 19, 11, 2, true, false));
        add(new Firm("杭策示例·归舟新材科技有限公司", 4, LocalDate.of(2016, 6, 1), money("4880"), money("260"), 96, 30, 6, true, false));
        add(new Firm("杭策示例·麦浪能源科技有限公司", 3, LocalDate.of(2018, 9, 9), money("5000.0001"), money("420"), 88, 26, 5, true, false));
        boundaries();
        while (register.size() <= FIRMS) {
            add(anyFirm());
        }
        experts(first, second);
        rank();
        write(folder, "1-market-supervision.2022-04-20.csv", register);
        write(folder, "2-tax.2022-04-25.csv", tax);
        write(folder, "3-statistics.2022-04-18.csv", statistics);
        write(folder, "4-science.2022-04-28.csv", science);
        write(folder, "5-credit.2022-05-01.csv", credit);
        write(folder, "6-social-security.2022-04-22.csv", people.socialSecurity);
        write(folder, "7-education.2022-04-26.csv", people.education);
        write(folder, "8-housing.2022-04-29.csv", people.housing);
        write(folder, "9-talent-office.2022-04-30.csv", people.talents);
        write(folder, "experts.csv", experts);
        write(folder, "interests.csv", interests);
    }

    /** The pool, and what keeps some of it from judging the firms of the accounts. */
    private void experts(String qinghe, String yunshan) {
        String university = code("12330100");
        String institute = code("12330100");
        expert("沈知远", "教授", university, "杭策示例·滨江大学", "技术", "电子信息、先进制造");
        expert("顾清和", "教授", university, "杭策示例·滨江大学", "技术", "生物医药、新材料");
        expert("陆望舒", "研究员", institute, "杭策示例·城市科技发展研究院", "技术", "高技术服务、新能源");
        expert("韩牧之", "高级工程师", qinghe, "杭策示例·青禾智感科技有限公司", "技术", "电子信息");
        expert("程见微", "高级工程师", yunshan, "杭策示例·云杉微纳技术有限公司", "技术", "新材料");
        String[][] employers = {{university, "杭策示例·滨江大学"}, {institute, "杭策示例·城市科技发展研究院"},
            {code("12330100"), "杭策示例·西溪理工学院"}, {code("12330100"), "杭策示例·钱江农业科学院"}, {code("12330100"), "杭策示例·湖畔医学院附属医院"}};
        for (int i = 0; i < SCHOLARS.length; i++) {
            String[] employer = employers[i % employers.length];
            expert(SCHOLARS[i], TITLES[i % TITLES.length], employer[0], employer[1], "技术",
                    FIELDS[i % FIELDS.length] + "、" + FIELDS[(i * 3 + 5) % FIELDS.length]);
        }
        String[][] houses = {{code("91330102"), "杭策示例·正衡会计师事务所"}, {code("91330106"), "杭策示例·明算会计师事务所"}, {university, "杭策示例·滨江大学"}};
        for (int i = 0; i < ACCOUNTANTS.length; i++) {
            String[] employer = houses[i % houses.length];
            expert(ACCOUNTANTS[i], i % 3 == 2 ? "教授" : i % 2 == 0 ? "注册会计师" : "高级会计师", employer[0], employer[1], "财务",
                    i % 3 == 1 ? "财务审计、投融资" : "财务审计、项目预算");
        }
        // Of each sort one that counts in 2022; the ties of expert8 and expert10 are over.
        interest("expert6", qinghe, "杭策示例·青禾智感科技有限公司", "持股", "2019-05-06", "", "市场监管部门股东登记");
        interest("expert7", yunshan, "杭策示例·云杉微纳技术有限公司", "合作", "2018-03-01", "2020-06-30", "科技计划项目合同");
        interest("expert8", qinghe, "杭策示例·青禾智感科技有限公司", "合作", "2017-01-01", "2018-12-31", "科技计划项目合同");
        interest("expert9", yunshan, "杭策示例·云杉微纳技术有限公司", "亲属", "2019-07-01", "", "入库时填报");
        interest("expert10", yunshan, "杭策示例·云杉微纳技术有限公司", "任职", "2019-07-01", "2021-12-31", "社会保险缴纳记录");
    }

    private void expert(String name, String title, String code, String employer, String kind, String fields) {
        int number = experts.size();
        String away = number == 11 ? "2022-05-01,2022-07-31" : ",";
        experts.add(String.join(",", "expert" + number, name + "（示例）", title, "1380000" + (1000 + number), code, employer, kind, fields,
                number == 12 ? "暂停" : "在库", away));
    }

    private void interest(String account, String code, String name, String kind, String from, String until, String source) {
        interests.add(String.join(",", account, code, name, kind, from, until, source));
    }

    /** Pairs of firms on either side of each figure of 三. */
    private void boundaries() {
        LocalDate[] days = {LocalDate.of(2016, 5, 31), LocalDate.of(2016, 6, 1), LocalDate.of(2021, 5, 31), LocalDate.of(2021, 6, 1)};
        for (LocalDate day : days) {
            add(new Firm(name(), district(), day, money("1200"), money("90"), 30, 10, 2, true, false));
        }
        String[][] money = {{"5000", "200"}, {"5000.0001", "210"}, {"3000", "150"}, {"3000", "149.9999"}, {"3000.0001", "120.0001"},
            {"3000.0001", "120"}, {"900", "50"}, {"900", "49.9999"}};
        for (String[] pair : money) {
            add(new Firm(name(), district(), LocalDate.of(2018, 4, 2), money(pair[0]), money(pair[1]), 40, 12, 2, true, false));
        }
        int[][] staff = {{10, 2}, {9, 3}, {20, 3}, {20, 2}, {100, 15}, {100, 14}};
        for (int[] pair : staff) {
            add(new Firm(name(), district(), LocalDate.of(2019, 8, 15), money("800"), money("80"), pair[0], pair[1], 1, true, false));
        }
        add(new Firm(name(), district(), LocalDate.of(2019, 8, 15), money("800"), money("80"), 20, 6, 0, true, false));
        add(new Firm(name(), district(), LocalDate.of(2019, 8, 15), money("800"), money("80"), 20, 6, 1, false, false));
        add(new Firm(name(), district(), LocalDate.of(2019, 8, 15), money("800"), money("80"), 20, 6, 1, true, true));
    }

    private Firm anyFirm() {
        LocalDate since = LocalDate.of(2012, 1, 1).plusDays(chance.nextInt(3750));
        BigDecimal sales = BigDecimal.valueOf(5000L + chance.nextInt(chance.nextInt(4) == 0 ? 3_000_000 : 480_000), 2);
        BigDecimal research = sales.multiply(BigDecimal.valueOf(2L + chance.nextInt(16), 2)).setScale(2, java.math.RoundingMode.DOWN);
        int staff = 4 + chance.nextInt(160);
        return new Firm(name(), district(), since, sales, research, staff, staff * (5 + chance.nextInt(40)) / 100, chance.nextInt(6),
                chance.nextInt(40) != 0, chance.nextInt(50) == 0);
    }

    private String add(Firm firm) {
        String code = code("91" + DISTRICTS[firm.district][1]);
        register.add(String.join(",", code, firm.name, DISTRICTS[firm.district][0], firm.since.toString(), yesNo(firm.legalPerson), "是", "enterprise", "存续"));
        // One firm in thirty is missing at each bureau, as in life; those of the accounts are not.
        boolean known = register.size() <= 7;
        BigDecimal before = firm.research.multiply(BigDecimal.valueOf(30L + past.nextInt(80), 2)).setScale(2, java.math.RoundingMode.DOWN);
        boolean aboveScale = firm.sales.compareTo(ABOVE_SCALE) >= 0;
        increases.put(code, firm.research.subtract(before));
        if (aboveScale) {
            large.add(code);
        }
        if (known || chance.nextInt(30) != 0) {
            tax.add(String.join(",", code, firm.name, "2021", firm.sales.toPlainString(), firm.research.toPlainString(),
                    firm.sales.multiply(BigDecimal.valueOf(13, 1)).setScale(2, java.math.RoundingMode.DOWN).toPlainString(), before.toPlainString()));
        }
        if (known || chance.nextInt(30) != 0) {
            statistics.add(String.join(",", code, firm.name, "2021", Integer.toString(firm.staff), Integer.toString(firm.scientists),
                    yesNo(aboveScale)));
        }
        if (known || chance.nextInt(30) != 0) {
            science.add(String.join(",", code, firm.name, Integer.toString(firm.rights), yesNo(firm.rights >= 4), yesNo(firm.rights >= 1),
                    // The bureau has looked at the products of one firm in three, and of none with an account.
                    known || past.nextInt(3) != 0 ? "" : yesNo(firm.rights >= 1), RANK));
        }
        credit.add(String.join(",", code, firm.name, "2022-05-01", yesNo(firm.incident), yesNo(firm.incident), yesNo(firm.incident)));
        return code;
    }

    /** Ranks everybody by the increase of R&D expense within the class, the greatest first. */
    private void rank() {
        List<String> order = increases.entrySet().stream().sorted(Map.Entry.<String, BigDecimal>comparingByValue().reversed()).map(Map.Entry::getKey).toList();
        for (int i = 1; i < science.size(); i++) {
            String code = science.get(i).substring(0, 18);
            long better = order.stream().takeWhile(other -> !other.equals(code)).filter(other -> large.contains(other) == large.contains(code)).count();
            science.set(i, science.get(i).replace(RANK, Long.toString(better + 1)));
        }
    }

    private String code(String head) {
        while (true) {
            StringBuilder organisation = new StringBuilder("MA");
            for (int i = 0; i < 6; i++) {
                organisation.append(ALPHABET.charAt(chance.nextInt(ALPHABET.length())));
            }
            String first17 = head + organisation + organisationCheck(organisation.toString());
            String code = first17 + check(first17);
            if (usedCodes.add(code)) {
                return code;
            }
        }
    }

    private static char check(String first17) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < first17.length(); i++) {
            sum += ALPHABET.indexOf(first17.charAt(i)) * weight;
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt((31 - sum % 31) % 31);
    }

    private static char organisationCheck(String first8) {
        int sum = 0;
        for (int i = 0; i < first8.length(); i++) {
            sum += ORGANISATION_ALPHABET.indexOf(first8.charAt(i)) * ORGANISATION_WEIGHTS[i];
        }
        int check = 11 - sum % 11;
        return check == 10 ? 'X' : check == 11 ? '0' : (char) ('0' + check);
    }

    /** Persons whom programs for persons suit, and some on the other side of each condition. */
    private static final class People {

        private static final int[] IDENTITY_WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        private static final String NOWHERE = "330199";
        private static final int FIRST_IN_THE_WEST = 10;

        final List<String> socialSecurity = lines("公民身份号码,姓名,工作所在区县,就业状态,是否在杭工作,是否新引进到杭工作,是否归国留学人员,是否毕业5年内回国留学人员或外国人才,西部区县工作年数");
        final List<String> education = lines("公民身份号码,学历,是否应届毕业生,是否应届全日制毕业");
        final List<String> housing = lines("公民身份号码,在杭是否有住房,是否享受公租房或人才租赁房");
        final List<String> talents = lines("公民身份号码,人才类别");

        /** The doctor of the account person, the one back from overseas of person2, and others. */
        People() {
            add("林知夏", "1994-06-18", "滨江区", "博士", true, false, "0", true, false);
            add("周叙白", "1996-02-29", "西湖区", "硕士", false, true, "0", true, false);
            add("何青禾", "1999-11-05", "滨江区", "本科", true, false, "0", true, false);
            // Graduated too long ago: fresh no more, and never abroad.
            add("郑砚秋", "1988-03-21", "滨江区", "硕士", false, false, "0", true, true);
            // Works elsewhere.
            add("苏望川", "1997-08-30", "余杭区", "硕士", true, false, "0", false, false);
            // Below a bachelor's degree.
            add("叶疏桐", "2000-01-12", "萧山区", "专科", true, false, "0", true, false);
            // Three years in the west, almost three, and three of somebody back from overseas, who gets nothing more for them.
            add("方既明", "1995-05-05", "淳安县", "本科", true, false, "3", true, false);
            add("沈听澜", "1996-09-17", "建德市", "硕士", true, false, "2.99", true, false);
            add("杜若溪", "1993-12-01", "桐庐县", "博士", false, true, "3", true, true);
            String[] names = {"钟晚晴", "陶然", "梁以宁", "俞青山", "楼明远", "范初霁", "金向晚", "戴乐知", "施行舟", "孔令仪", "屠见山", "应如是"};
            String[] degrees = {"本科", "硕士", "博士"};
            for (int i = 0; i < names.length; i++) {
                int district = (3 * i + 2) % DISTRICTS.length;
                add(names[i], LocalDate.of(1990 + i % 11, 1 + i, 3 + 2 * i).toString(), DISTRICTS[district][0], degrees[i % 3],
                        i % 4 != 3, i % 5 == 4, Integer.toString(district < FIRST_IN_THE_WEST ? 0 : i % 3), i % 6 != 5, i % 4 == 2);
            }
        }

        private void add(String name, String born, String district, String degree, boolean fresh, boolean returned, String western, boolean here,
                         boolean home) {
            String number = number(born.replace("-", ""), socialSecurity.size());
            socialSecurity.add(String.join(",", number, name + "（示例）", district, "在职", yesNo(here), yesNo(here && !home), yesNo(returned),
                    yesNo(returned), western));
            education.add(String.join(",", number, degree, yesNo(fresh), yesNo(fresh)));
            housing.add(String.join(",", number, yesNo(home), yesNo(false)));
            if (degree.equals("博士")) {
                talents.add(String.join(",", number, "E类"));
            }
        }

        private static String number(String born, int sequence) {
            String first17 = "%s%s%03d".formatted(NOWHERE, born, sequence);
            int sum = 0;
            for (int i = 0; i < IDENTITY_WEIGHTS.length; i++) {
                sum += (first17.charAt(i) - '0') * IDENTITY_WEIGHTS[i];
            }
            return first17 + "10X98765432".charAt(sum % 11);
        }
    }

    private String name() {
        String core = FIRST[chance.nextInt(FIRST.length)] + SECOND[chance.nextInt(SECOND.length)];
        String name = "杭策示例·" + core + "科技有限公司";
        for (int i = 2; !usedNames.add(name); i++) {
            name = "杭策示例·" + core + "（" + i + "号）科技有限公司";
        }
        return name;
    }

    private int district() {
        return chance.nextInt(DISTRICTS.length);
    }

    private static BigDecimal money(String tenThousandYuan) {
        return new BigDecimal(tenThousandYuan);
    }

    private static String yesNo(boolean yes) {
        return yes ? "是" : "否";
    }

    private static List<String> lines(String head) {
        return new ArrayList<>(List.of(head));
    }

    private static void write(Path folder, String name, List<String> lines) throws IOException {
        Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
    }
}
