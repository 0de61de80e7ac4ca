package cn.hangce.policy;

import java.util.Map;
import java.util.Set;

/** Who pays which part of a benefit: the city, and the district where the applicant is registered. */
public final class Split {

    /** Parts of the city and of the district, as a text writes them: 1:1, 1:3. */
    record Ratio(int city, int district) {

        Ratio {
            if (city < 0 || district < 0 || city + district == 0) {
                throw new IllegalArgumentException("Not a ratio: " + city + ":" + district);
            }
        }
    }

    private final String id;
    private final String cite;
    private final Text label;
    private final Map<String, Ratio> ratios;

    Split(String id, String cite, Text label, Map<String, Ratio> ratios) {
        this.id = id;
        this.cite = cite;
        this.label = label;
        this.ratios = Map.copyOf(ratios);
    }

    public String id() {
        return id;
    }

    /** Document and clause. */
    public String cite() {
        return cite;
    }

    public Text label() {
        return label;
    }

    public Set<String> districts() {
        return ratios.keySet();
    }

    /** @param district null where it is not known, which does not matter where all districts share alike */
    public boolean covers(String district) {
        return district == null ? isUniform() : ratios.containsKey(district);
    }

    /** Whether every district shares alike. */
    public boolean isUniform() {
        return Set.copyOf(ratios.values()).size() == 1;
    }

    /**
     * The city’s part of {@code yuan}, rounded down to a whole yuan; the district pays the rest.
     *
     * @param yuan zero or more
     * @throws IllegalArgumentException for a district that the split does not name
     */
    public long cityShare(long yuan, String district) {
        if (yuan < 0) {
            throw new IllegalArgumentException("A share of " + yuan + " yuan");
        }
        Ratio ratio = ratio(district);
        long whole = ratio.city() + ratio.district();
        return yuan / whole * ratio.city() + yuan % whole * ratio.city() / whole;
    }

    /** City to district, such as {@code 1:3}. */
    public String ratioText(String district) {
        Ratio ratio = ratio(district);
        return ratio.city() + ":" + ratio.district();
    }

    private Ratio ratio(String district) {
        Ratio ratio = district == null && isUniform() ? ratios.values().iterator().next() : ratios.get(district);
        if (ratio == null) {
            throw new IllegalArgumentException(id + " names no share for " + district);
        }
        return ratio;
    }
}
