/** What people hand in: files are kept under the hash of their content, typed by their content, and never executed. */
package cn.hangce.casework.files;
