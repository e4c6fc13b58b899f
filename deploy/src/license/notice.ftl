<#-- The NOTICE file at the root of the repository: the build fills in the libraries that the coach is delivered with. -->
Coach Michael
=============

Copyright 2026 the authors of Coach Michael. Licensed under the Apache License, Version 2.0; see LICENSE.

It is delivered with the libraries listed below, each under its own licence. A library that offers several
licences is used under any one of them. Licence texts and notices of the authors lie inside the jar files.

Made by the build. To make it anew: ./mvnw -q -DskipTests package && cp deploy/target/notice/NOTICE.txt NOTICE


Garmin FIT SDK (com.garmin:fit)
-------------------------------

Reads FIT files. It comes under terms of Garmin's own, the Flexible and Interoperable Data Transfer (FIT) Protocol
License Agreement, and not under an open-source licence:
https://github.com/garmin/fit-java-sdk/blob/main/LICENSE.txt
Read these terms before you redistribute the coach. The library sits behind an interface of ours that reads
activity files and can be replaced there by another decoder.


PostgreSQL (io.zonky.test.postgres:embedded-postgres-binaries-*)
----------------------------------------------------------------

The server that runs when no other database is set, as compiled by the zonky project, whose build files are
licensed under the Apache License 2.0. PostgreSQL itself comes under the PostgreSQL License:

  PostgreSQL Database Management System (also known as Postgres, formerly known as Postgres95)

  Portions Copyright (c) 1996-2026, PostgreSQL Global Development Group
  Portions Copyright (c) 1994, The Regents of the University of California

  Permission to use, copy, modify, and distribute this software and its documentation for any purpose, without
  fee, and without a written agreement is hereby granted, provided that the above copyright notice and this
  paragraph and the following two paragraphs appear in all copies.

  IN NO EVENT SHALL THE UNIVERSITY OF CALIFORNIA BE LIABLE TO ANY PARTY FOR DIRECT, INDIRECT, SPECIAL, INCIDENTAL,
  OR CONSEQUENTIAL DAMAGES, INCLUDING LOST PROFITS, ARISING OUT OF THE USE OF THIS SOFTWARE AND ITS DOCUMENTATION,
  EVEN IF THE UNIVERSITY OF CALIFORNIA HAS BEEN ADVISED OF THE POSSIBILITY OF SUCH DAMAGE.

  THE UNIVERSITY OF CALIFORNIA SPECIFICALLY DISCLAIMS ANY WARRANTIES, INCLUDING, BUT NOT LIMITED TO, THE IMPLIED
  WARRANTIES OF MERCHANTABILITY AND FITNESS FOR A PARTICULAR PURPOSE. THE SOFTWARE PROVIDED HEREUNDER IS ON AN
  "AS IS" BASIS, AND THE UNIVERSITY OF CALIFORNIA HAS NO OBLIGATIONS TO PROVIDE MAINTENANCE, SUPPORT, UPDATES,
  ENHANCEMENTS, OR MODIFICATIONS.

The same jars carry libraries that the server is linked with, among them OpenSSL, ICU, libxml2, zlib and liblzma,
each under its own open-source licence.


All libraries
-------------

<#list dependencyMap as entry>
<#assign library = entry.getKey()/>
${library.groupId}:${library.artifactId} ${library.version}
  <#list entry.getValue()?sort as license>${license}<#sep>; </#list>
<#if library.url??>
  ${library.url}
</#if>
</#list>
