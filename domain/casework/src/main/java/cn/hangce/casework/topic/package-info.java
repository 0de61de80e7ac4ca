/**
 * What is to be worked on, settled before anybody applies: topics of key projects (documents 29, 第七条(一), and 34, 四.1) and needs of
 * the towns (document 25, 二(三)1).
 */
package cn.hangce.casework.topic;
