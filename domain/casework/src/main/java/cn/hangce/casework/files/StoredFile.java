package cn.hangce.casework.files;

/**
 * A file that has been kept.
 *
 * @param sha256    hash of the content, 64 hexadecimal digits; the name it is kept under
 * @param name      the name it was handed in with, made harmless
 * @param mediaType found from the content, never from the name
 * @param size      bytes
 */
public record StoredFile(String sha256, String name, String mediaType, long size) {
}
