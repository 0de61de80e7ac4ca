/**
 * Who may do what, and what was done: the one who acts in a request, the table of permissions by role, the separation of
 * duties, and the audit trail that nobody can rewrite.
 *
 * <p>Identities come from the identity provider and are never kept here. Which stage of a case belongs to whom is the
 * procedure’s business and guarded in casework; this package guards the doors of the house.
 */
package cn.hangce.security;
