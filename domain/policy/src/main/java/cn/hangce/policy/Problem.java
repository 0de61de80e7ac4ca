package cn.hangce.policy;

/**
 * What is wrong with a file and what to do about it.
 *
 * @param file    the file’s name as given
 * @param line    from 1
 * @param column  from 1, in characters
 * @param message what is wrong
 * @param remedy  what to do
 */
public record Problem(String file, int line, int column, Text message, Text remedy) {

    @Override
    public String toString() {
        return file + ":" + line + ":" + column + " " + message.en() + " — " + remedy.en();
    }
}
