package cn.hangce.policy;

import cn.hangce.policy.file.Scalar;

/**
 * A place in a file of law that stands on a clause.
 *
 * @param cite     as written
 * @param citation the clauses meant
 * @param owner    what stands on them: the list and the id, such as {@code conditions/age}; empty for the file as a whole
 */
record Mention(Scalar cite, Citation citation, String owner) {

    Mention by(String name) {
        return owner == null ? new Mention(cite, citation, name) : this;
    }
}
