/** Many certificates at once: the job that prints them, how far it has got, and all of a document’s certificates as one file. */
package cn.hangce.reporting.batch;
