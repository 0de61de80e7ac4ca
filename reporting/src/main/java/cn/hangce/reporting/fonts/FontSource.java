package cn.hangce.reporting.fonts;

/**
 * The font that serves a role.
 *
 * @param role    null for the one that steps in for rare characters
 * @param family  under which the report engine knows it
 * @param origin  where it is from
 * @param file    its path, or for the bundled one its place on the class path
 * @param problem why the font that the settings name is not used, in the words of whoever tried to read it; null where there is none
 */
public record FontSource(FontRole role, String family, Origin origin, String file, String problem) {

    /** Where a font is from. */
    public enum Origin { CONFIGURED, INSTALLED, BUNDLED }

    /** The prescribed typeface is not there. */
    public boolean fellBack() {
        return origin == Origin.BUNDLED;
    }

    /** The file’s name without its folder. */
    public String fileName() {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }
}
