/**
 * The acts of the procedure over HTTP for signed-on callers (an enterprise’s own system, an official’s script), under
 * {@code /api/v1/work}: the same domain services as the pages, the same checks, and a bearer token instead of a browser
 * session. A refused act answers 409 with the rule’s name.
 */
package cn.hangce.web.api.work;
