/**
 * The pages and what all of them share: the reader’s language, how a figure is written, who is signed on, where they are.
 * A page bean asks the domain and shows the answer; it holds a screen’s state and nothing else.
 */
package cn.hangce.web;
