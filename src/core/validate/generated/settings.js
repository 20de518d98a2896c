/** Generated from schemas/settings/v1.json by scripts/generate-validators.ts. */
import { countCodePoints } from '../../text/line-index.ts';
import { formats } from '../formats.ts';

export const findAll = (() => {
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:colophon:settings:v1","title":"Written settings","description":"colophon.yaml: the settings of a catalogue. All are optional.","type":"object","additionalProperties":false,"properties":{"title":{"type":"string","minLength":1,"maxLength":200,"default":"Model cards","description":"The catalogue's title."},"organisation":{"type":"string","minLength":1,"maxLength":200,"description":"Whose catalogue it is; shown beside the title."},"branch":{"type":"string","minLength":1,"maxLength":250,"description":"The catalogue branch. Without it, the branch that origin/HEAD names, else the one checked out."},"cards":{"type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$","maxLength":250,"default":"cards","description":"The folder that holds the cards, from the repository's root."},"tag_prefix":{"type":"string","pattern":"^$|^([A-Za-z0-9_][A-Za-z0-9._-]*/)*[A-Za-z0-9_][A-Za-z0-9._-]*[/-]?$","maxLength":100,"default":"","description":"What a version's tag begins with, before the card-id."},"versions":{"type":"string","enum":["tags","commits"],"default":"tags","description":"What makes a version: a tag recorded in the ledger, or every revision of the card."},"version_numbers":{"type":"string","enum":["integer","semantic"],"default":"integer","description":"How versions are numbered: v3, or v1.2.0."},"language":{"type":"string","pattern":"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$","maxLength":35,"default":"en","description":"The language of cards that name none, as BCP 47."},"time_zone":{"type":"string","format":"time-zone","maxLength":100,"default":"UTC","description":"The IANA time zone in which dates are shown."},"site":{"type":"string","format":"web-address","maxLength":1000,"description":"Where the catalogue is published; only feeds and the sitemap need it."},"repository":{"type":"string","format":"web-address","maxLength":1000,"description":"Where people find the repository; pages link to it."},"allowed_signers":{"type":"string","format":"repository-path","maxLength":250,"description":"An OpenSSH allowed-signers file in the repository."},"custom_details":{"type":["object","boolean"],"description":"A JSON Schema for additional_information.custom_details."},"shared_models":{"type":"boolean","default":false,"description":"Whether several cards may be about one model."},"theme":{"description":"How the pages look.","type":"object","additionalProperties":false,"properties":{"accent":{"type":"string","pattern":"^#[0-9a-fA-F]{6}$","description":"The one accent colour."},"logo":{"type":"string","format":"repository-path","maxLength":250,"description":"A PNG or SVG in the repository, shown beside the title."},"paper":{"type":"string","enum":["A4","Letter"],"default":"A4","description":"The paper of the PDFs."}}},"policies":{"description":"What a card must hold to be frozen or approved, by risk rating. Each path is a JSON Schema of a card, or a policy as schemas/policies/v1.json has it, in the repository; colophon:high and its like are the shipped ones, which bind a rating that is not named here.","type":"object","additionalProperties":false,"properties":{"freeze":{"$ref":"#/$defs/byRating","description":"Asked before a version is frozen."},"approve":{"$ref":"#/$defs/byRating","description":"Asked before a version becomes Approved."}}},"environments":{"description":"Where models are deployed, and what each place demands.","type":"object","propertyNames":{"pattern":"^[a-z0-9](-?[a-z0-9])*$","maxLength":63},"additionalProperties":{"$ref":"#/$defs/environment"}},"review":{"description":"How much a change of a card weighs, beyond the rules that every catalogue has.","type":"object","additionalProperties":false,"properties":{"tolerance":{"type":"number","minimum":0,"default":0.01,"description":"How much worse a metric may become without a major change, as a share of its old value."},"metrics":{"description":"Tolerances of single metrics. The last that fits counts.","type":"array","maxItems":1000,"items":{"type":"object","additionalProperties":false,"required":["metric","tolerance"],"properties":{"evaluation":{"type":"string","minLength":1,"description":"The evaluation's name; any when left out."},"metric":{"type":"string","minLength":1,"description":"The metric's name."},"tolerance":{"type":"number","minimum":0,"description":"How much worse it may become, as a share of its old value."}}}},"weights":{"description":"Weights of fields, before all other rules. The last that fits counts.","type":"array","maxItems":1000,"items":{"type":"object","additionalProperties":false,"required":["field","weight"],"properties":{"field":{"type":"string","minLength":1,"maxLength":500,"description":"A field with the sections it stands in, by dots: additional_information.custom_details.retention. It stands for all below it. The frozen files are: files."},"change":{"type":"string","enum":["added","removed","changed","renamed"],"description":"What happened to it; anything when left out."},"weight":{"type":"string","enum":["major","minor","editorial"],"description":"How much it weighs."}}}}}}},"$defs":{"byRating":{"type":"object","additionalProperties":false,"properties":{"High":{"$ref":"#/$defs/policyFiles","description":"For cards rated High."},"Medium":{"$ref":"#/$defs/policyFiles","description":"For cards rated Medium."},"Low":{"$ref":"#/$defs/policyFiles","description":"For cards rated Low."},"Unknown":{"$ref":"#/$defs/policyFiles","description":"For cards whose rating is Unknown or missing."}}},"policyFiles":{"type":"array","items":{"type":"string","minLength":1,"maxLength":250,"description":"A path in the repository, or colophon:<name>."}},"environment":{"description":"What a version must be to go there.","type":"object","additionalProperties":false,"properties":{"statuses":{"type":"array","items":{"type":"string","enum":["Draft","PendingReview","Approved","Archived"]},"uniqueItems":true,"description":"Statuses that may go there."},"ratings":{"type":"array","items":{"type":"string","enum":["High","Medium","Low","Unknown"]},"uniqueItems":true,"description":"Risk ratings that may go there."},"approval_max_age_days":{"type":"integer","minimum":1,"description":"How old, in days, the approval may be."},"metrics":{"description":"Bounds that metrics must keep.","type":"array","items":{"type":"object","additionalProperties":false,"required":["metric"],"properties":{"evaluation":{"type":"string","description":"The evaluation's name; any when left out."},"metric":{"type":"string","description":"The metric's name."},"min":{"type":"number","description":"The least value allowed."},"max":{"type":"number","description":"The greatest value allowed."}}}},"signers":{"type":"array","items":{"type":"string","minLength":1},"description":"Principals of which one must have signed the approval."},"notes":{"type":"string","description":"For people; shown with the answer."}}}}};
const schema37 = {"description":"What a version must be to go there.","type":"object","additionalProperties":false,"properties":{"statuses":{"type":"array","items":{"type":"string","enum":["Draft","PendingReview","Approved","Archived"]},"uniqueItems":true,"description":"Statuses that may go there."},"ratings":{"type":"array","items":{"type":"string","enum":["High","Medium","Low","Unknown"]},"uniqueItems":true,"description":"Risk ratings that may go there."},"approval_max_age_days":{"type":"integer","minimum":1,"description":"How old, in days, the approval may be."},"metrics":{"description":"Bounds that metrics must keep.","type":"array","items":{"type":"object","additionalProperties":false,"required":["metric"],"properties":{"evaluation":{"type":"string","description":"The evaluation's name; any when left out."},"metric":{"type":"string","description":"The metric's name."},"min":{"type":"number","description":"The least value allowed."},"max":{"type":"number","description":"The greatest value allowed."}}}},"signers":{"type":"array","items":{"type":"string","minLength":1},"description":"Principals of which one must have signed the approval."},"notes":{"type":"string","description":"For people; shown with the answer."}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (text) => countCodePoints(text, 0, text.length);
const pattern4 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$", "u");
const pattern5 = new RegExp("^$|^([A-Za-z0-9_][A-Za-z0-9._-]*/)*[A-Za-z0-9_][A-Za-z0-9._-]*[/-]?$", "u");
const pattern6 = new RegExp("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$", "u");
const pattern7 = new RegExp("^#[0-9a-fA-F]{6}$", "u");
const pattern8 = new RegExp("^[a-z0-9](-?[a-z0-9])*$", "u");
const formats0 = formats["time-zone"];
const formats2 = formats["web-address"];
const formats6 = formats["repository-path"];
const schema32 = {"type":"object","additionalProperties":false,"properties":{"High":{"$ref":"#/$defs/policyFiles","description":"For cards rated High."},"Medium":{"$ref":"#/$defs/policyFiles","description":"For cards rated Medium."},"Low":{"$ref":"#/$defs/policyFiles","description":"For cards rated Low."},"Unknown":{"$ref":"#/$defs/policyFiles","description":"For cards whose rating is Unknown or missing."}}};
const schema33 = {"type":"array","items":{"type":"string","minLength":1,"maxLength":250,"description":"A path in the repository, or colophon:<name>."}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "High") || (key0 === "Medium")) || (key0 === "Low")) || (key0 === "Unknown"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.High !== undefined){
let data0 = data.High;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func2(data1) > 250){
const err1 = {instancePath:instancePath+"/High/" + i0,schemaPath:"#/$defs/policyFiles/items/maxLength",keyword:"maxLength",params:{limit: 250},message:"must NOT have more than 250 characters",schema:250,parentSchema:schema33.items,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func2(data1) < 1){
const err2 = {instancePath:instancePath+"/High/" + i0,schemaPath:"#/$defs/policyFiles/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/High/" + i0,schemaPath:"#/$defs/policyFiles/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.items.type,parentSchema:schema33.items,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath:instancePath+"/High",schemaPath:"#/$defs/policyFiles/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.type,parentSchema:schema33,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.Medium !== undefined){
let data2 = data.Medium;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(func2(data3) > 250){
const err5 = {instancePath:instancePath+"/Medium/" + i1,schemaPath:"#/$defs/policyFiles/items/maxLength",keyword:"maxLength",params:{limit: 250},message:"must NOT have more than 250 characters",schema:250,parentSchema:schema33.items,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(func2(data3) < 1){
const err6 = {instancePath:instancePath+"/Medium/" + i1,schemaPath:"#/$defs/policyFiles/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.items,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/Medium/" + i1,schemaPath:"#/$defs/policyFiles/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.items.type,parentSchema:schema33.items,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath:instancePath+"/Medium",schemaPath:"#/$defs/policyFiles/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.type,parentSchema:schema33,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.Low !== undefined){
let data4 = data.Low;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(typeof data5 === "string"){
if(func2(data5) > 250){
const err9 = {instancePath:instancePath+"/Low/" + i2,schemaPath:"#/$defs/policyFiles/items/maxLength",keyword:"maxLength",params:{limit: 250},message:"must NOT have more than 250 characters",schema:250,parentSchema:schema33.items,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(func2(data5) < 1){
const err10 = {instancePath:instancePath+"/Low/" + i2,schemaPath:"#/$defs/policyFiles/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.items,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/Low/" + i2,schemaPath:"#/$defs/policyFiles/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.items.type,parentSchema:schema33.items,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/Low",schemaPath:"#/$defs/policyFiles/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.type,parentSchema:schema33,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.Unknown !== undefined){
let data6 = data.Unknown;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
if(typeof data7 === "string"){
if(func2(data7) > 250){
const err13 = {instancePath:instancePath+"/Unknown/" + i3,schemaPath:"#/$defs/policyFiles/items/maxLength",keyword:"maxLength",params:{limit: 250},message:"must NOT have more than 250 characters",schema:250,parentSchema:schema33.items,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(func2(data7) < 1){
const err14 = {instancePath:instancePath+"/Unknown/" + i3,schemaPath:"#/$defs/policyFiles/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.items,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/Unknown/" + i3,schemaPath:"#/$defs/policyFiles/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.items.type,parentSchema:schema33.items,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/Unknown",schemaPath:"#/$defs/policyFiles/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.type,parentSchema:schema33,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:colophon:settings:v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(func2(data0) > 200){
const err1 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema31.properties.title,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(func2(data0) < 1){
const err2 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.title,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.title.type,parentSchema:schema31.properties.title,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.organisation !== undefined){
let data1 = data.organisation;
if(typeof data1 === "string"){
if(func2(data1) > 200){
const err4 = {instancePath:instancePath+"/organisation",schemaPath:"#/properties/organisation/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema31.properties.organisation,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(func2(data1) < 1){
const err5 = {instancePath:instancePath+"/organisation",schemaPath:"#/properties/organisation/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.organisation,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/organisation",schemaPath:"#/properties/organisation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.organisation.type,parentSchema:schema31.properties.organisation,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.branch !== undefined){
let data2 = data.branch;
if(typeof data2 === "string"){
if(func2(data2) > 250){
const err7 = {instancePath:instancePath+"/branch",schemaPath:"#/properties/branch/maxLength",keyword:"maxLength",params:{limit: 250},message:"must NOT have more than 250 characters",schema:250,parentSchema:schema31.properties.branch,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(func2(data2) < 1){
const err8 = {instancePath:instancePath+"/branch",schemaPath:"#/properties/branch/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.branch,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/branch",schemaPath:"#/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.branch.type,parentSchema:schema31.properties.branch,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.cards !== undefined){
let data3 = data.cards;
if(typeof data3 === "string"){
if(func2(data3) > 250){
const err10 = {instancePath:instancePath+"/cards",schemaPath:"#/properties/cards/maxLength",keyword:"maxLength",params:{limit: 250},message:"must NOT have more than 250 characters",schema:250,parentSchema:schema31.properties.cards,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(!pattern4.test(data3)){
const err11 = {instancePath:instancePath+"/cards",schemaPath:"#/properties/cards/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$"+"\"",schema:"^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$",parentSchema:schema31.properties.cards,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/cards",schemaPath:"#/properties/cards/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.cards.type,parentSchema:schema31.properties.cards,data:data3};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.tag_prefix !== undefined){
let data4 = data.tag_prefix;
if(typeof data4 === "string"){
if(func2(data4) > 100){
const err13 = {instancePath:instancePath+"/tag_prefix",schemaPath:"#/properties/tag_prefix/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema31.properties.tag_prefix,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(!pattern5.test(data4)){
const err14 = {instancePath:instancePath+"/tag_prefix",schemaPath:"#/properties/tag_prefix/pattern",keyword:"pattern",params:{pattern: "^$|^([A-Za-z0-9_][A-Za-z0-9._-]*/)*[A-Za-z0-9_][A-Za-z0-9._-]*[/-]?$"},message:"must match pattern \""+"^$|^([A-Za-z0-9_][A-Za-z0-9._-]*/)*[A-Za-z0-9_][A-Za-z0-9._-]*[/-]?$"+"\"",schema:"^$|^([A-Za-z0-9_][A-Za-z0-9._-]*/)*[A-Za-z0-9_][A-Za-z0-9._-]*[/-]?$",parentSchema:schema31.properties.tag_prefix,data:data4};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/tag_prefix",schemaPath:"#/properties/tag_prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.tag_prefix.type,parentSchema:schema31.properties.tag_prefix,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.versions !== undefined){
let data5 = data.versions;
if(typeof data5 !== "string"){
const err16 = {instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.versions.type,parentSchema:schema31.properties.versions,data:data5};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!((data5 === "tags") || (data5 === "commits"))){
const err17 = {instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/enum",keyword:"enum",params:{allowedValues: schema31.properties.versions.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.versions.enum,parentSchema:schema31.properties.versions,data:data5};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.version_numbers !== undefined){
let data6 = data.version_numbers;
if(typeof data6 !== "string"){
const err18 = {instancePath:instancePath+"/version_numbers",schemaPath:"#/properties/version_numbers/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.version_numbers.type,parentSchema:schema31.properties.version_numbers,data:data6};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((data6 === "integer") || (data6 === "semantic"))){
const err19 = {instancePath:instancePath+"/version_numbers",schemaPath:"#/properties/version_numbers/enum",keyword:"enum",params:{allowedValues: schema31.properties.version_numbers.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.version_numbers.enum,parentSchema:schema31.properties.version_numbers,data:data6};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.language !== undefined){
let data7 = data.language;
if(typeof data7 === "string"){
if(func2(data7) > 35){
const err20 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters",schema:35,parentSchema:schema31.properties.language,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!pattern6.test(data7)){
const err21 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"},message:"must match pattern \""+"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"+"\"",schema:"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$",parentSchema:schema31.properties.language,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.language.type,parentSchema:schema31.properties.language,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.time_zone !== undefined){
let data8 = data.time_zone;
if(typeof data8 === "string"){
if(func2(data8) > 100){
const err23 = {instancePath:instancePath+"/time_zone",schemaPath:"#/properties/time_zone/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema31.properties.time_zone,data:data8};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(formats0(data8))){
const err24 = {instancePath:instancePath+"/time_zone",schemaPath:"#/properties/time_zone/format",keyword:"format",params:{format: "time-zone"},message:"must match format \""+"time-zone"+"\"",schema:"time-zone",parentSchema:schema31.properties.time_zone,data:data8};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/time_zone",schemaPath:"#/properties/time_zone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.time_zone.type,parentSchema:schema31.properties.time_zone,data:data8};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.site !== undefined){
let data9 = data.site;
if(typeof data9 === "string"){
if(func2(data9) > 1000){
const err26 = {instancePath:instancePath+"/site",schemaPath:"#/properties/site/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema31.properties.site,data:data9};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!(formats2(data9))){
const err27 = {instancePath:instancePath+"/site",schemaPath:"#/properties/site/format",keyword:"format",params:{format: "web-address"},message:"must match format \""+"web-address"+"\"",schema:"web-address",parentSchema:schema31.properties.site,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/site",schemaPath:"#/properties/site/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.site.type,parentSchema:schema31.properties.site,data:data9};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.repository !== undefined){
let data10 = data.repository;
if(typeof data10 === "string"){
if(func2(data10) > 1000){
const err29 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema31.properties.repository,data:data10};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!(formats2(data10))){
const err30 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/format",keyword:"format",params:{format: "web-address"},message:"must match format \""+"web-address"+"\"",schema:"web-address",parentSchema:schema31.properties.repository,data:data10};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.repository.type,parentSchema:schema31.properties.repository,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.allowed_signers !== undefined){
let data11 = data.allowed_signers;
if(typeof data11 === "string"){
if(func2(data11) > 250){
const err32 = {instancePath:instancePath+"/allowed_signers",schemaPath:"#/properties/allowed_signers/maxLength",keyword:"maxLength",params:{limit: 250},message:"must NOT have more than 250 characters",schema:250,parentSchema:schema31.properties.allowed_signers,data:data11};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!(formats6(data11))){
const err33 = {instancePath:instancePath+"/allowed_signers",schemaPath:"#/properties/allowed_signers/format",keyword:"format",params:{format: "repository-path"},message:"must match format \""+"repository-path"+"\"",schema:"repository-path",parentSchema:schema31.properties.allowed_signers,data:data11};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/allowed_signers",schemaPath:"#/properties/allowed_signers/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.allowed_signers.type,parentSchema:schema31.properties.allowed_signers,data:data11};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.custom_details !== undefined){
let data12 = data.custom_details;
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (typeof data12 !== "boolean")){
const err35 = {instancePath:instancePath+"/custom_details",schemaPath:"#/properties/custom_details/type",keyword:"type",params:{type: schema31.properties.custom_details.type},message:"must be object,boolean",schema:schema31.properties.custom_details.type,parentSchema:schema31.properties.custom_details,data:data12};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data.shared_models !== undefined){
let data13 = data.shared_models;
if(typeof data13 !== "boolean"){
const err36 = {instancePath:instancePath+"/shared_models",schemaPath:"#/properties/shared_models/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.shared_models.type,parentSchema:schema31.properties.shared_models,data:data13};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.theme !== undefined){
let data14 = data.theme;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key1 in data14){
if(!(((key1 === "accent") || (key1 === "logo")) || (key1 === "paper"))){
const err37 = {instancePath:instancePath+"/theme",schemaPath:"#/properties/theme/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.theme,data:data14};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data14.accent !== undefined){
let data15 = data14.accent;
if(typeof data15 === "string"){
if(!pattern7.test(data15)){
const err38 = {instancePath:instancePath+"/theme/accent",schemaPath:"#/properties/theme/properties/accent/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"},message:"must match pattern \""+"^#[0-9a-fA-F]{6}$"+"\"",schema:"^#[0-9a-fA-F]{6}$",parentSchema:schema31.properties.theme.properties.accent,data:data15};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/theme/accent",schemaPath:"#/properties/theme/properties/accent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.theme.properties.accent.type,parentSchema:schema31.properties.theme.properties.accent,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data14.logo !== undefined){
let data16 = data14.logo;
if(typeof data16 === "string"){
if(func2(data16) > 250){
const err40 = {instancePath:instancePath+"/theme/logo",schemaPath:"#/properties/theme/properties/logo/maxLength",keyword:"maxLength",params:{limit: 250},message:"must NOT have more than 250 characters",schema:250,parentSchema:schema31.properties.theme.properties.logo,data:data16};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(!(formats6(data16))){
const err41 = {instancePath:instancePath+"/theme/logo",schemaPath:"#/properties/theme/properties/logo/format",keyword:"format",params:{format: "repository-path"},message:"must match format \""+"repository-path"+"\"",schema:"repository-path",parentSchema:schema31.properties.theme.properties.logo,data:data16};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/theme/logo",schemaPath:"#/properties/theme/properties/logo/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.theme.properties.logo.type,parentSchema:schema31.properties.theme.properties.logo,data:data16};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data14.paper !== undefined){
let data17 = data14.paper;
if(typeof data17 !== "string"){
const err43 = {instancePath:instancePath+"/theme/paper",schemaPath:"#/properties/theme/properties/paper/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.theme.properties.paper.type,parentSchema:schema31.properties.theme.properties.paper,data:data17};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!((data17 === "A4") || (data17 === "Letter"))){
const err44 = {instancePath:instancePath+"/theme/paper",schemaPath:"#/properties/theme/properties/paper/enum",keyword:"enum",params:{allowedValues: schema31.properties.theme.properties.paper.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.theme.properties.paper.enum,parentSchema:schema31.properties.theme.properties.paper,data:data17};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/theme",schemaPath:"#/properties/theme/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.theme.type,parentSchema:schema31.properties.theme,data:data14};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.policies !== undefined){
let data18 = data.policies;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key2 in data18){
if(!((key2 === "freeze") || (key2 === "approve"))){
const err46 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.policies,data:data18};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data18.freeze !== undefined){
if(!(validate21(data18.freeze, {instancePath:instancePath+"/policies/freeze",parentData:data18,parentDataProperty:"freeze",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data18.approve !== undefined){
if(!(validate21(data18.approve, {instancePath:instancePath+"/policies/approve",parentData:data18,parentDataProperty:"approve",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
}
else {
const err47 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.policies.type,parentSchema:schema31.properties.policies,data:data18};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.environments !== undefined){
let data21 = data.environments;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key3 in data21){
const _errs46 = errors;
if(typeof key3 === "string"){
if(func2(key3) > 63){
const err48 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/propertyNames/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema31.properties.environments.propertyNames,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(!pattern8.test(key3)){
const err49 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](-?[a-z0-9])*$"},message:"must match pattern \""+"^[a-z0-9](-?[a-z0-9])*$"+"\"",schema:"^[a-z0-9](-?[a-z0-9])*$",parentSchema:schema31.properties.environments.propertyNames,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
var valid3 = _errs46 === errors;
if(!valid3){
const err50 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",schema:schema31.properties.environments.propertyNames,parentSchema:schema31.properties.environments,data:data21};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
for(const key4 in data21){
let data22 = data21[key4];
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
for(const key5 in data22){
if(!((((((key5 === "statuses") || (key5 === "ratings")) || (key5 === "approval_max_age_days")) || (key5 === "metrics")) || (key5 === "signers")) || (key5 === "notes"))){
const err51 = {instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/environment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema37,data:data22};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data22.statuses !== undefined){
let data23 = data22.statuses;
if(Array.isArray(data23)){
const len0 = data23.length;
for(let i0=0; i0<len0; i0++){
let data24 = data23[i0];
if(typeof data24 !== "string"){
const err52 = {instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/statuses/" + i0,schemaPath:"#/$defs/environment/properties/statuses/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.statuses.items.type,parentSchema:schema37.properties.statuses.items,data:data24};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(!((((data24 === "Draft") || (data24 === "PendingReview")) || (data24 === "Approved")) || (data24 === "Archived"))){
const err53 = {instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/statuses/" + i0,schemaPath:"#/$defs/environment/properties/statuses/items/enum",keyword:"enum",params:{allowedValues: schema37.properties.statuses.items.enum},message:"must be equal to one of the allowed values",schema:schema37.properties.statuses.items.enum,parentSchema:schema37.properties.statuses.items,data:data24};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
let i1 = data23.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data23[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err54 = {instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/statuses",schemaPath:"#/$defs/environment/properties/statuses/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema37.properties.statuses,data:data23};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err55 = {instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/statuses",schemaPath:"#/$defs/environment/properties/statuses/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema37.properties.statuses.type,parentSchema:schema37.properties.statuses,data:data23};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data22.ratings !== undefined){
let data25 = data22.ratings;
if(Array.isArray(data25)){
const len1 = data25.length;
for(let i2=0; i2<len1; i2++){
let data26 = data25[i2];
if(typeof data26 !== "string"){
const err56 = {instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/ratings/" + i2,schemaPath:"#/$defs/environment/properties/ratings/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.ratings.items.type,parentSchema:schema37.properties.ratings.items,data:data26};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(!((((data26 === "High") || (data26 === "Medium")) || (data26 === "Low")) || (data26 === "Unknown"))){
const err57 = {instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/ratings/" + i2,schemaPath:"#/$defs/environment/properties/ratings/items/enum",keyword:"enum",params:{allowedValues: schema37.properties.ratings.items.enum},message:"must be equal to one of the allowed values",schema:schema37.properties.ratings.items.enum,parentSchema:schema37.properties.ratings.items,data:data26};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
let i3 = data25.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data25[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err58 = {instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/ratings",schemaPath:"#/$defs/environment/properties/ratings/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema37.properties.ratings,data:data25};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
else {
const err59 = {instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/ratings",schemaPath:"#/$defs/environment/properties/ratings/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema37.properties.ratings.type,parentSchema:schema37.properties.ratings,data:data25};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data22.approval_max_age_days !== undefined){
let data27 = data22.approval_max_age_days;
if(!((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27)))){
const err60 = {instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/approval_max_age_days",schemaPath:"#/$defs/environment/properties/approval_max_age_days/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema37.properties.approval_max_age_days.type,parentSchema:schema37.properties.approval_max_age_days,data:data27};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(typeof data27 == "number"){
if(data27 < 1 || isNaN(data27)){
const err61 = {instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/approval_max_age_days",schemaPath:"#/$defs/environment/properties/approval_max_age_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema37.properties.approval_max_age_days,data:data27};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
if(data22.metrics !== undefined){
let data28 = data22.metrics;
if(Array.isArray(data28)){
const len2 = data28.length;
for(let i4=0; i4<len2; i4++){
let data29 = data28[i4];
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.metric === undefined){
const err62 = {instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/metrics/" + i4,schemaPath:"#/$defs/environment/properties/metrics/items/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'",schema:schema37.properties.metrics.items.required,parentSchema:schema37.properties.metrics.items,data:data29};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
for(const key6 in data29){
if(!((((key6 === "evaluation") || (key6 === "metric")) || (key6 === "min")) || (key6 === "max"))){
const err63 = {instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/metrics/" + i4,schemaPath:"#/$defs/environment/properties/metrics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema37.properties.metrics.items,data:data29};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data29.evaluation !== undefined){
let data30 = data29.evaluation;
if(typeof data30 !== "string"){
const err64 = {instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/metrics/" + i4+"/evaluation",schemaPath:"#/$defs/environment/properties/metrics/items/properties/evaluation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.metrics.items.properties.evaluation.type,parentSchema:schema37.properties.metrics.items.properties.evaluation,data:data30};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data29.metric !== undefined){
let data31 = data29.metric;
if(typeof data31 !== "string"){
const err65 = {instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/metrics/" + i4+"/metric",schemaPath:"#/$defs/environment/properties/metrics/items/properties/metric/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.metrics.items.properties.metric.type,parentSchema:schema37.properties.metrics.items.properties.metric,data:data31};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data29.min !== undefined){
let data32 = data29.min;
if(!(typeof data32 == "number")){
const err66 = {instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/metrics/" + i4+"/min",schemaPath:"#/$defs/environment/properties/metrics/items/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema37.properties.metrics.items.properties.min.type,parentSchema:schema37.properties.metrics.items.properties.min,data:data32};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data29.max !== undefined){
let data33 = data29.max;
if(!(typeof data33 == "number")){
const err67 = {instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/metrics/" + i4+"/max",schemaPath:"#/$defs/environment/properties/metrics/items/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema37.properties.metrics.items.properties.max.type,parentSchema:schema37.properties.metrics.items.properties.max,data:data33};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/metrics/" + i4,schemaPath:"#/$defs/environment/properties/metrics/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.properties.metrics.items.type,parentSchema:schema37.properties.metrics.items,data:data29};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/metrics",schemaPath:"#/$defs/environment/properties/metrics/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema37.properties.metrics.type,parentSchema:schema37.properties.metrics,data:data28};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data22.signers !== undefined){
let data34 = data22.signers;
if(Array.isArray(data34)){
const len3 = data34.length;
for(let i5=0; i5<len3; i5++){
let data35 = data34[i5];
if(typeof data35 === "string"){
if(func2(data35) < 1){
const err70 = {instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/signers/" + i5,schemaPath:"#/$defs/environment/properties/signers/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema37.properties.signers.items,data:data35};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/signers/" + i5,schemaPath:"#/$defs/environment/properties/signers/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.signers.items.type,parentSchema:schema37.properties.signers.items,data:data35};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/signers",schemaPath:"#/$defs/environment/properties/signers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema37.properties.signers.type,parentSchema:schema37.properties.signers,data:data34};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data22.notes !== undefined){
let data36 = data22.notes;
if(typeof data36 !== "string"){
const err73 = {instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/notes",schemaPath:"#/$defs/environment/properties/notes/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.notes.type,parentSchema:schema37.properties.notes,data:data36};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/environment/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data:data22};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.environments.type,parentSchema:schema31.properties.environments,data:data21};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.review !== undefined){
let data37 = data.review;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
for(const key7 in data37){
if(!(((key7 === "tolerance") || (key7 === "metrics")) || (key7 === "weights"))){
const err76 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.review,data:data37};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data37.tolerance !== undefined){
let data38 = data37.tolerance;
if(typeof data38 == "number"){
if(data38 < 0 || isNaN(data38)){
const err77 = {instancePath:instancePath+"/review/tolerance",schemaPath:"#/properties/review/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.review.properties.tolerance,data:data38};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/review/tolerance",schemaPath:"#/properties/review/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.review.properties.tolerance.type,parentSchema:schema31.properties.review.properties.tolerance,data:data38};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data37.metrics !== undefined){
let data39 = data37.metrics;
if(Array.isArray(data39)){
if(data39.length > 1000){
const err79 = {instancePath:instancePath+"/review/metrics",schemaPath:"#/properties/review/properties/metrics/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema31.properties.review.properties.metrics,data:data39};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
const len4 = data39.length;
for(let i6=0; i6<len4; i6++){
let data40 = data39[i6];
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.metric === undefined){
const err80 = {instancePath:instancePath+"/review/metrics/" + i6,schemaPath:"#/properties/review/properties/metrics/items/required",keyword:"required",params:{missingProperty: "metric"},message:"must have required property '"+"metric"+"'",schema:schema31.properties.review.properties.metrics.items.required,parentSchema:schema31.properties.review.properties.metrics.items,data:data40};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data40.tolerance === undefined){
const err81 = {instancePath:instancePath+"/review/metrics/" + i6,schemaPath:"#/properties/review/properties/metrics/items/required",keyword:"required",params:{missingProperty: "tolerance"},message:"must have required property '"+"tolerance"+"'",schema:schema31.properties.review.properties.metrics.items.required,parentSchema:schema31.properties.review.properties.metrics.items,data:data40};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
for(const key8 in data40){
if(!(((key8 === "evaluation") || (key8 === "metric")) || (key8 === "tolerance"))){
const err82 = {instancePath:instancePath+"/review/metrics/" + i6,schemaPath:"#/properties/review/properties/metrics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.review.properties.metrics.items,data:data40};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data40.evaluation !== undefined){
let data41 = data40.evaluation;
if(typeof data41 === "string"){
if(func2(data41) < 1){
const err83 = {instancePath:instancePath+"/review/metrics/" + i6+"/evaluation",schemaPath:"#/properties/review/properties/metrics/items/properties/evaluation/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.review.properties.metrics.items.properties.evaluation,data:data41};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/review/metrics/" + i6+"/evaluation",schemaPath:"#/properties/review/properties/metrics/items/properties/evaluation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.review.properties.metrics.items.properties.evaluation.type,parentSchema:schema31.properties.review.properties.metrics.items.properties.evaluation,data:data41};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data40.metric !== undefined){
let data42 = data40.metric;
if(typeof data42 === "string"){
if(func2(data42) < 1){
const err85 = {instancePath:instancePath+"/review/metrics/" + i6+"/metric",schemaPath:"#/properties/review/properties/metrics/items/properties/metric/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.review.properties.metrics.items.properties.metric,data:data42};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/review/metrics/" + i6+"/metric",schemaPath:"#/properties/review/properties/metrics/items/properties/metric/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.review.properties.metrics.items.properties.metric.type,parentSchema:schema31.properties.review.properties.metrics.items.properties.metric,data:data42};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data40.tolerance !== undefined){
let data43 = data40.tolerance;
if(typeof data43 == "number"){
if(data43 < 0 || isNaN(data43)){
const err87 = {instancePath:instancePath+"/review/metrics/" + i6+"/tolerance",schemaPath:"#/properties/review/properties/metrics/items/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.review.properties.metrics.items.properties.tolerance,data:data43};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/review/metrics/" + i6+"/tolerance",schemaPath:"#/properties/review/properties/metrics/items/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.review.properties.metrics.items.properties.tolerance.type,parentSchema:schema31.properties.review.properties.metrics.items.properties.tolerance,data:data43};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/review/metrics/" + i6,schemaPath:"#/properties/review/properties/metrics/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.review.properties.metrics.items.type,parentSchema:schema31.properties.review.properties.metrics.items,data:data40};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/review/metrics",schemaPath:"#/properties/review/properties/metrics/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.review.properties.metrics.type,parentSchema:schema31.properties.review.properties.metrics,data:data39};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data37.weights !== undefined){
let data44 = data37.weights;
if(Array.isArray(data44)){
if(data44.length > 1000){
const err91 = {instancePath:instancePath+"/review/weights",schemaPath:"#/properties/review/properties/weights/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema31.properties.review.properties.weights,data:data44};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
const len5 = data44.length;
for(let i7=0; i7<len5; i7++){
let data45 = data44[i7];
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
if(data45.field === undefined){
const err92 = {instancePath:instancePath+"/review/weights/" + i7,schemaPath:"#/properties/review/properties/weights/items/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'",schema:schema31.properties.review.properties.weights.items.required,parentSchema:schema31.properties.review.properties.weights.items,data:data45};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data45.weight === undefined){
const err93 = {instancePath:instancePath+"/review/weights/" + i7,schemaPath:"#/properties/review/properties/weights/items/required",keyword:"required",params:{missingProperty: "weight"},message:"must have required property '"+"weight"+"'",schema:schema31.properties.review.properties.weights.items.required,parentSchema:schema31.properties.review.properties.weights.items,data:data45};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
for(const key9 in data45){
if(!(((key9 === "field") || (key9 === "change")) || (key9 === "weight"))){
const err94 = {instancePath:instancePath+"/review/weights/" + i7,schemaPath:"#/properties/review/properties/weights/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.review.properties.weights.items,data:data45};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data45.field !== undefined){
let data46 = data45.field;
if(typeof data46 === "string"){
if(func2(data46) > 500){
const err95 = {instancePath:instancePath+"/review/weights/" + i7+"/field",schemaPath:"#/properties/review/properties/weights/items/properties/field/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema31.properties.review.properties.weights.items.properties.field,data:data46};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(func2(data46) < 1){
const err96 = {instancePath:instancePath+"/review/weights/" + i7+"/field",schemaPath:"#/properties/review/properties/weights/items/properties/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.review.properties.weights.items.properties.field,data:data46};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/review/weights/" + i7+"/field",schemaPath:"#/properties/review/properties/weights/items/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.review.properties.weights.items.properties.field.type,parentSchema:schema31.properties.review.properties.weights.items.properties.field,data:data46};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data45.change !== undefined){
let data47 = data45.change;
if(typeof data47 !== "string"){
const err98 = {instancePath:instancePath+"/review/weights/" + i7+"/change",schemaPath:"#/properties/review/properties/weights/items/properties/change/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.review.properties.weights.items.properties.change.type,parentSchema:schema31.properties.review.properties.weights.items.properties.change,data:data47};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(!((((data47 === "added") || (data47 === "removed")) || (data47 === "changed")) || (data47 === "renamed"))){
const err99 = {instancePath:instancePath+"/review/weights/" + i7+"/change",schemaPath:"#/properties/review/properties/weights/items/properties/change/enum",keyword:"enum",params:{allowedValues: schema31.properties.review.properties.weights.items.properties.change.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.review.properties.weights.items.properties.change.enum,parentSchema:schema31.properties.review.properties.weights.items.properties.change,data:data47};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data45.weight !== undefined){
let data48 = data45.weight;
if(typeof data48 !== "string"){
const err100 = {instancePath:instancePath+"/review/weights/" + i7+"/weight",schemaPath:"#/properties/review/properties/weights/items/properties/weight/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.review.properties.weights.items.properties.weight.type,parentSchema:schema31.properties.review.properties.weights.items.properties.weight,data:data48};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(!(((data48 === "major") || (data48 === "minor")) || (data48 === "editorial"))){
const err101 = {instancePath:instancePath+"/review/weights/" + i7+"/weight",schemaPath:"#/properties/review/properties/weights/items/properties/weight/enum",keyword:"enum",params:{allowedValues: schema31.properties.review.properties.weights.items.properties.weight.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.review.properties.weights.items.properties.weight.enum,parentSchema:schema31.properties.review.properties.weights.items.properties.weight,data:data48};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/review/weights/" + i7,schemaPath:"#/properties/review/properties/weights/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.review.properties.weights.items.type,parentSchema:schema31.properties.review.properties.weights.items,data:data45};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/review/weights",schemaPath:"#/properties/review/properties/weights/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.review.properties.weights.type,parentSchema:schema31.properties.review.properties.weights,data:data44};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/review",schemaPath:"#/properties/review/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.review.type,parentSchema:schema31.properties.review,data:data37};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate20;
})();

export const findFirst = (() => {
const schema31 = {"$schema":"https://json-schema.org/draft/2020-12/schema","$id":"urn:colophon:settings:v1","title":"Written settings","description":"colophon.yaml: the settings of a catalogue. All are optional.","type":"object","additionalProperties":false,"properties":{"title":{"type":"string","minLength":1,"maxLength":200,"default":"Model cards","description":"The catalogue's title."},"organisation":{"type":"string","minLength":1,"maxLength":200,"description":"Whose catalogue it is; shown beside the title."},"branch":{"type":"string","minLength":1,"maxLength":250,"description":"The catalogue branch. Without it, the branch that origin/HEAD names, else the one checked out."},"cards":{"type":"string","pattern":"^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$","maxLength":250,"default":"cards","description":"The folder that holds the cards, from the repository's root."},"tag_prefix":{"type":"string","pattern":"^$|^([A-Za-z0-9_][A-Za-z0-9._-]*/)*[A-Za-z0-9_][A-Za-z0-9._-]*[/-]?$","maxLength":100,"default":"","description":"What a version's tag begins with, before the card-id."},"versions":{"type":"string","enum":["tags","commits"],"default":"tags","description":"What makes a version: a tag recorded in the ledger, or every revision of the card."},"version_numbers":{"type":"string","enum":["integer","semantic"],"default":"integer","description":"How versions are numbered: v3, or v1.2.0."},"language":{"type":"string","pattern":"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$","maxLength":35,"default":"en","description":"The language of cards that name none, as BCP 47."},"time_zone":{"type":"string","format":"time-zone","maxLength":100,"default":"UTC","description":"The IANA time zone in which dates are shown."},"site":{"type":"string","format":"web-address","maxLength":1000,"description":"Where the catalogue is published; only feeds and the sitemap need it."},"repository":{"type":"string","format":"web-address","maxLength":1000,"description":"Where people find the repository; pages link to it."},"allowed_signers":{"type":"string","format":"repository-path","maxLength":250,"description":"An OpenSSH allowed-signers file in the repository."},"custom_details":{"type":["object","boolean"],"description":"A JSON Schema for additional_information.custom_details."},"shared_models":{"type":"boolean","default":false,"description":"Whether several cards may be about one model."},"theme":{"description":"How the pages look.","type":"object","additionalProperties":false,"properties":{"accent":{"type":"string","pattern":"^#[0-9a-fA-F]{6}$","description":"The one accent colour."},"logo":{"type":"string","format":"repository-path","maxLength":250,"description":"A PNG or SVG in the repository, shown beside the title."},"paper":{"type":"string","enum":["A4","Letter"],"default":"A4","description":"The paper of the PDFs."}}},"policies":{"description":"What a card must hold to be frozen or approved, by risk rating. Each path is a JSON Schema of a card, or a policy as schemas/policies/v1.json has it, in the repository; colophon:high and its like are the shipped ones, which bind a rating that is not named here.","type":"object","additionalProperties":false,"properties":{"freeze":{"$ref":"#/$defs/byRating","description":"Asked before a version is frozen."},"approve":{"$ref":"#/$defs/byRating","description":"Asked before a version becomes Approved."}}},"environments":{"description":"Where models are deployed, and what each place demands.","type":"object","propertyNames":{"pattern":"^[a-z0-9](-?[a-z0-9])*$","maxLength":63},"additionalProperties":{"$ref":"#/$defs/environment"}},"review":{"description":"How much a change of a card weighs, beyond the rules that every catalogue has.","type":"object","additionalProperties":false,"properties":{"tolerance":{"type":"number","minimum":0,"default":0.01,"description":"How much worse a metric may become without a major change, as a share of its old value."},"metrics":{"description":"Tolerances of single metrics. The last that fits counts.","type":"array","maxItems":1000,"items":{"type":"object","additionalProperties":false,"required":["metric","tolerance"],"properties":{"evaluation":{"type":"string","minLength":1,"description":"The evaluation's name; any when left out."},"metric":{"type":"string","minLength":1,"description":"The metric's name."},"tolerance":{"type":"number","minimum":0,"description":"How much worse it may become, as a share of its old value."}}}},"weights":{"description":"Weights of fields, before all other rules. The last that fits counts.","type":"array","maxItems":1000,"items":{"type":"object","additionalProperties":false,"required":["field","weight"],"properties":{"field":{"type":"string","minLength":1,"maxLength":500,"description":"A field with the sections it stands in, by dots: additional_information.custom_details.retention. It stands for all below it. The frozen files are: files."},"change":{"type":"string","enum":["added","removed","changed","renamed"],"description":"What happened to it; anything when left out."},"weight":{"type":"string","enum":["major","minor","editorial"],"description":"How much it weighs."}}}}}}},"$defs":{"byRating":{"type":"object","additionalProperties":false,"properties":{"High":{"$ref":"#/$defs/policyFiles","description":"For cards rated High."},"Medium":{"$ref":"#/$defs/policyFiles","description":"For cards rated Medium."},"Low":{"$ref":"#/$defs/policyFiles","description":"For cards rated Low."},"Unknown":{"$ref":"#/$defs/policyFiles","description":"For cards whose rating is Unknown or missing."}}},"policyFiles":{"type":"array","items":{"type":"string","minLength":1,"maxLength":250,"description":"A path in the repository, or colophon:<name>."}},"environment":{"description":"What a version must be to go there.","type":"object","additionalProperties":false,"properties":{"statuses":{"type":"array","items":{"type":"string","enum":["Draft","PendingReview","Approved","Archived"]},"uniqueItems":true,"description":"Statuses that may go there."},"ratings":{"type":"array","items":{"type":"string","enum":["High","Medium","Low","Unknown"]},"uniqueItems":true,"description":"Risk ratings that may go there."},"approval_max_age_days":{"type":"integer","minimum":1,"description":"How old, in days, the approval may be."},"metrics":{"description":"Bounds that metrics must keep.","type":"array","items":{"type":"object","additionalProperties":false,"required":["metric"],"properties":{"evaluation":{"type":"string","description":"The evaluation's name; any when left out."},"metric":{"type":"string","description":"The metric's name."},"min":{"type":"number","description":"The least value allowed."},"max":{"type":"number","description":"The greatest value allowed."}}}},"signers":{"type":"array","items":{"type":"string","minLength":1},"description":"Principals of which one must have signed the approval."},"notes":{"type":"string","description":"For people; shown with the answer."}}}}};
const schema37 = {"description":"What a version must be to go there.","type":"object","additionalProperties":false,"properties":{"statuses":{"type":"array","items":{"type":"string","enum":["Draft","PendingReview","Approved","Archived"]},"uniqueItems":true,"description":"Statuses that may go there."},"ratings":{"type":"array","items":{"type":"string","enum":["High","Medium","Low","Unknown"]},"uniqueItems":true,"description":"Risk ratings that may go there."},"approval_max_age_days":{"type":"integer","minimum":1,"description":"How old, in days, the approval may be."},"metrics":{"description":"Bounds that metrics must keep.","type":"array","items":{"type":"object","additionalProperties":false,"required":["metric"],"properties":{"evaluation":{"type":"string","description":"The evaluation's name; any when left out."},"metric":{"type":"string","description":"The metric's name."},"min":{"type":"number","description":"The least value allowed."},"max":{"type":"number","description":"The greatest value allowed."}}}},"signers":{"type":"array","items":{"type":"string","minLength":1},"description":"Principals of which one must have signed the approval."},"notes":{"type":"string","description":"For people; shown with the answer."}}};
const func1 = Object.prototype.hasOwnProperty;
const func2 = (text) => countCodePoints(text, 0, text.length);
const pattern4 = new RegExp("^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$", "u");
const pattern5 = new RegExp("^$|^([A-Za-z0-9_][A-Za-z0-9._-]*/)*[A-Za-z0-9_][A-Za-z0-9._-]*[/-]?$", "u");
const pattern6 = new RegExp("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$", "u");
const pattern7 = new RegExp("^#[0-9a-fA-F]{6}$", "u");
const pattern8 = new RegExp("^[a-z0-9](-?[a-z0-9])*$", "u");
const formats0 = formats["time-zone"];
const formats2 = formats["web-address"];
const formats6 = formats["repository-path"];
const schema32 = {"type":"object","additionalProperties":false,"properties":{"High":{"$ref":"#/$defs/policyFiles","description":"For cards rated High."},"Medium":{"$ref":"#/$defs/policyFiles","description":"For cards rated Medium."},"Low":{"$ref":"#/$defs/policyFiles","description":"For cards rated Low."},"Unknown":{"$ref":"#/$defs/policyFiles","description":"For cards whose rating is Unknown or missing."}}};
const schema33 = {"type":"array","items":{"type":"string","minLength":1,"maxLength":250,"description":"A path in the repository, or colophon:<name>."}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((((key0 === "High") || (key0 === "Medium")) || (key0 === "Low")) || (key0 === "Unknown"))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema32,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.High !== undefined){
let data0 = data.High;
const _errs2 = errors;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data0)){
var valid2 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs5 = errors;
if(errors === _errs5){
if(typeof data1 === "string"){
if(func2(data1) > 250){
validate21.errors = [{instancePath:instancePath+"/High/" + i0,schemaPath:"#/$defs/policyFiles/items/maxLength",keyword:"maxLength",params:{limit: 250},message:"must NOT have more than 250 characters",schema:250,parentSchema:schema33.items,data:data1}];
return false;
}
else {
if(func2(data1) < 1){
validate21.errors = [{instancePath:instancePath+"/High/" + i0,schemaPath:"#/$defs/policyFiles/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.items,data:data1}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/High/" + i0,schemaPath:"#/$defs/policyFiles/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.items.type,parentSchema:schema33.items,data:data1}];
return false;
}
}
var valid2 = _errs5 === errors;
if(!valid2){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/High",schemaPath:"#/$defs/policyFiles/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.type,parentSchema:schema33,data:data0}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.Medium !== undefined){
let data2 = data.Medium;
const _errs7 = errors;
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data2)){
var valid4 = true;
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
const _errs10 = errors;
if(errors === _errs10){
if(typeof data3 === "string"){
if(func2(data3) > 250){
validate21.errors = [{instancePath:instancePath+"/Medium/" + i1,schemaPath:"#/$defs/policyFiles/items/maxLength",keyword:"maxLength",params:{limit: 250},message:"must NOT have more than 250 characters",schema:250,parentSchema:schema33.items,data:data3}];
return false;
}
else {
if(func2(data3) < 1){
validate21.errors = [{instancePath:instancePath+"/Medium/" + i1,schemaPath:"#/$defs/policyFiles/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.items,data:data3}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/Medium/" + i1,schemaPath:"#/$defs/policyFiles/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.items.type,parentSchema:schema33.items,data:data3}];
return false;
}
}
var valid4 = _errs10 === errors;
if(!valid4){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/Medium",schemaPath:"#/$defs/policyFiles/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.type,parentSchema:schema33,data:data2}];
return false;
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.Low !== undefined){
let data4 = data.Low;
const _errs12 = errors;
const _errs13 = errors;
if(errors === _errs13){
if(Array.isArray(data4)){
var valid6 = true;
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
const _errs15 = errors;
if(errors === _errs15){
if(typeof data5 === "string"){
if(func2(data5) > 250){
validate21.errors = [{instancePath:instancePath+"/Low/" + i2,schemaPath:"#/$defs/policyFiles/items/maxLength",keyword:"maxLength",params:{limit: 250},message:"must NOT have more than 250 characters",schema:250,parentSchema:schema33.items,data:data5}];
return false;
}
else {
if(func2(data5) < 1){
validate21.errors = [{instancePath:instancePath+"/Low/" + i2,schemaPath:"#/$defs/policyFiles/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.items,data:data5}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/Low/" + i2,schemaPath:"#/$defs/policyFiles/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.items.type,parentSchema:schema33.items,data:data5}];
return false;
}
}
var valid6 = _errs15 === errors;
if(!valid6){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/Low",schemaPath:"#/$defs/policyFiles/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.type,parentSchema:schema33,data:data4}];
return false;
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.Unknown !== undefined){
let data6 = data.Unknown;
const _errs17 = errors;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data6)){
var valid8 = true;
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
let data7 = data6[i3];
const _errs20 = errors;
if(errors === _errs20){
if(typeof data7 === "string"){
if(func2(data7) > 250){
validate21.errors = [{instancePath:instancePath+"/Unknown/" + i3,schemaPath:"#/$defs/policyFiles/items/maxLength",keyword:"maxLength",params:{limit: 250},message:"must NOT have more than 250 characters",schema:250,parentSchema:schema33.items,data:data7}];
return false;
}
else {
if(func2(data7) < 1){
validate21.errors = [{instancePath:instancePath+"/Unknown/" + i3,schemaPath:"#/$defs/policyFiles/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema33.items,data:data7}];
return false;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/Unknown/" + i3,schemaPath:"#/$defs/policyFiles/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema33.items.type,parentSchema:schema33.items,data:data7}];
return false;
}
}
var valid8 = _errs20 === errors;
if(!valid8){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/Unknown",schemaPath:"#/$defs/policyFiles/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema33.type,parentSchema:schema33,data:data6}];
return false;
}
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema32.type,parentSchema:schema32,data}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="urn:colophon:settings:v1" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func1.call(schema31.properties, key0))){
validate20.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema31,data}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.title !== undefined){
let data0 = data.title;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(func2(data0) > 200){
validate20.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema31.properties.title,data:data0}];
return false;
}
else {
if(func2(data0) < 1){
validate20.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.title,data:data0}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.title.type,parentSchema:schema31.properties.title,data:data0}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.organisation !== undefined){
let data1 = data.organisation;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(func2(data1) > 200){
validate20.errors = [{instancePath:instancePath+"/organisation",schemaPath:"#/properties/organisation/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters",schema:200,parentSchema:schema31.properties.organisation,data:data1}];
return false;
}
else {
if(func2(data1) < 1){
validate20.errors = [{instancePath:instancePath+"/organisation",schemaPath:"#/properties/organisation/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.organisation,data:data1}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/organisation",schemaPath:"#/properties/organisation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.organisation.type,parentSchema:schema31.properties.organisation,data:data1}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.branch !== undefined){
let data2 = data.branch;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data2 === "string"){
if(func2(data2) > 250){
validate20.errors = [{instancePath:instancePath+"/branch",schemaPath:"#/properties/branch/maxLength",keyword:"maxLength",params:{limit: 250},message:"must NOT have more than 250 characters",schema:250,parentSchema:schema31.properties.branch,data:data2}];
return false;
}
else {
if(func2(data2) < 1){
validate20.errors = [{instancePath:instancePath+"/branch",schemaPath:"#/properties/branch/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.branch,data:data2}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/branch",schemaPath:"#/properties/branch/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.branch.type,parentSchema:schema31.properties.branch,data:data2}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.cards !== undefined){
let data3 = data.cards;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(func2(data3) > 250){
validate20.errors = [{instancePath:instancePath+"/cards",schemaPath:"#/properties/cards/maxLength",keyword:"maxLength",params:{limit: 250},message:"must NOT have more than 250 characters",schema:250,parentSchema:schema31.properties.cards,data:data3}];
return false;
}
else {
if(!pattern4.test(data3)){
validate20.errors = [{instancePath:instancePath+"/cards",schemaPath:"#/properties/cards/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$"},message:"must match pattern \""+"^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$"+"\"",schema:"^[A-Za-z0-9_][A-Za-z0-9._-]*(/[A-Za-z0-9_][A-Za-z0-9._-]*)*$",parentSchema:schema31.properties.cards,data:data3}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/cards",schemaPath:"#/properties/cards/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.cards.type,parentSchema:schema31.properties.cards,data:data3}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tag_prefix !== undefined){
let data4 = data.tag_prefix;
const _errs10 = errors;
if(errors === _errs10){
if(typeof data4 === "string"){
if(func2(data4) > 100){
validate20.errors = [{instancePath:instancePath+"/tag_prefix",schemaPath:"#/properties/tag_prefix/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema31.properties.tag_prefix,data:data4}];
return false;
}
else {
if(!pattern5.test(data4)){
validate20.errors = [{instancePath:instancePath+"/tag_prefix",schemaPath:"#/properties/tag_prefix/pattern",keyword:"pattern",params:{pattern: "^$|^([A-Za-z0-9_][A-Za-z0-9._-]*/)*[A-Za-z0-9_][A-Za-z0-9._-]*[/-]?$"},message:"must match pattern \""+"^$|^([A-Za-z0-9_][A-Za-z0-9._-]*/)*[A-Za-z0-9_][A-Za-z0-9._-]*[/-]?$"+"\"",schema:"^$|^([A-Za-z0-9_][A-Za-z0-9._-]*/)*[A-Za-z0-9_][A-Za-z0-9._-]*[/-]?$",parentSchema:schema31.properties.tag_prefix,data:data4}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/tag_prefix",schemaPath:"#/properties/tag_prefix/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.tag_prefix.type,parentSchema:schema31.properties.tag_prefix,data:data4}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.versions !== undefined){
let data5 = data.versions;
const _errs12 = errors;
if(typeof data5 !== "string"){
validate20.errors = [{instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.versions.type,parentSchema:schema31.properties.versions,data:data5}];
return false;
}
if(!((data5 === "tags") || (data5 === "commits"))){
validate20.errors = [{instancePath:instancePath+"/versions",schemaPath:"#/properties/versions/enum",keyword:"enum",params:{allowedValues: schema31.properties.versions.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.versions.enum,parentSchema:schema31.properties.versions,data:data5}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version_numbers !== undefined){
let data6 = data.version_numbers;
const _errs14 = errors;
if(typeof data6 !== "string"){
validate20.errors = [{instancePath:instancePath+"/version_numbers",schemaPath:"#/properties/version_numbers/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.version_numbers.type,parentSchema:schema31.properties.version_numbers,data:data6}];
return false;
}
if(!((data6 === "integer") || (data6 === "semantic"))){
validate20.errors = [{instancePath:instancePath+"/version_numbers",schemaPath:"#/properties/version_numbers/enum",keyword:"enum",params:{allowedValues: schema31.properties.version_numbers.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.version_numbers.enum,parentSchema:schema31.properties.version_numbers,data:data6}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.language !== undefined){
let data7 = data.language;
const _errs16 = errors;
if(errors === _errs16){
if(typeof data7 === "string"){
if(func2(data7) > 35){
validate20.errors = [{instancePath:instancePath+"/language",schemaPath:"#/properties/language/maxLength",keyword:"maxLength",params:{limit: 35},message:"must NOT have more than 35 characters",schema:35,parentSchema:schema31.properties.language,data:data7}];
return false;
}
else {
if(!pattern6.test(data7)){
validate20.errors = [{instancePath:instancePath+"/language",schemaPath:"#/properties/language/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"},message:"must match pattern \""+"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"+"\"",schema:"^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$",parentSchema:schema31.properties.language,data:data7}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/language",schemaPath:"#/properties/language/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.language.type,parentSchema:schema31.properties.language,data:data7}];
return false;
}
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.time_zone !== undefined){
let data8 = data.time_zone;
const _errs18 = errors;
if(errors === _errs18){
if(errors === _errs18){
if(typeof data8 === "string"){
if(func2(data8) > 100){
validate20.errors = [{instancePath:instancePath+"/time_zone",schemaPath:"#/properties/time_zone/maxLength",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters",schema:100,parentSchema:schema31.properties.time_zone,data:data8}];
return false;
}
else {
if(!(formats0(data8))){
validate20.errors = [{instancePath:instancePath+"/time_zone",schemaPath:"#/properties/time_zone/format",keyword:"format",params:{format: "time-zone"},message:"must match format \""+"time-zone"+"\"",schema:"time-zone",parentSchema:schema31.properties.time_zone,data:data8}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/time_zone",schemaPath:"#/properties/time_zone/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.time_zone.type,parentSchema:schema31.properties.time_zone,data:data8}];
return false;
}
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.site !== undefined){
let data9 = data.site;
const _errs20 = errors;
if(errors === _errs20){
if(errors === _errs20){
if(typeof data9 === "string"){
if(func2(data9) > 1000){
validate20.errors = [{instancePath:instancePath+"/site",schemaPath:"#/properties/site/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema31.properties.site,data:data9}];
return false;
}
else {
if(!(formats2(data9))){
validate20.errors = [{instancePath:instancePath+"/site",schemaPath:"#/properties/site/format",keyword:"format",params:{format: "web-address"},message:"must match format \""+"web-address"+"\"",schema:"web-address",parentSchema:schema31.properties.site,data:data9}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/site",schemaPath:"#/properties/site/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.site.type,parentSchema:schema31.properties.site,data:data9}];
return false;
}
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.repository !== undefined){
let data10 = data.repository;
const _errs22 = errors;
if(errors === _errs22){
if(errors === _errs22){
if(typeof data10 === "string"){
if(func2(data10) > 1000){
validate20.errors = [{instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters",schema:1000,parentSchema:schema31.properties.repository,data:data10}];
return false;
}
else {
if(!(formats2(data10))){
validate20.errors = [{instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/format",keyword:"format",params:{format: "web-address"},message:"must match format \""+"web-address"+"\"",schema:"web-address",parentSchema:schema31.properties.repository,data:data10}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/repository",schemaPath:"#/properties/repository/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.repository.type,parentSchema:schema31.properties.repository,data:data10}];
return false;
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.allowed_signers !== undefined){
let data11 = data.allowed_signers;
const _errs24 = errors;
if(errors === _errs24){
if(errors === _errs24){
if(typeof data11 === "string"){
if(func2(data11) > 250){
validate20.errors = [{instancePath:instancePath+"/allowed_signers",schemaPath:"#/properties/allowed_signers/maxLength",keyword:"maxLength",params:{limit: 250},message:"must NOT have more than 250 characters",schema:250,parentSchema:schema31.properties.allowed_signers,data:data11}];
return false;
}
else {
if(!(formats6(data11))){
validate20.errors = [{instancePath:instancePath+"/allowed_signers",schemaPath:"#/properties/allowed_signers/format",keyword:"format",params:{format: "repository-path"},message:"must match format \""+"repository-path"+"\"",schema:"repository-path",parentSchema:schema31.properties.allowed_signers,data:data11}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/allowed_signers",schemaPath:"#/properties/allowed_signers/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.allowed_signers.type,parentSchema:schema31.properties.allowed_signers,data:data11}];
return false;
}
}
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.custom_details !== undefined){
let data12 = data.custom_details;
const _errs26 = errors;
if((!(data12 && typeof data12 == "object" && !Array.isArray(data12))) && (typeof data12 !== "boolean")){
validate20.errors = [{instancePath:instancePath+"/custom_details",schemaPath:"#/properties/custom_details/type",keyword:"type",params:{type: schema31.properties.custom_details.type},message:"must be object,boolean",schema:schema31.properties.custom_details.type,parentSchema:schema31.properties.custom_details,data:data12}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shared_models !== undefined){
let data13 = data.shared_models;
const _errs28 = errors;
if(typeof data13 !== "boolean"){
validate20.errors = [{instancePath:instancePath+"/shared_models",schemaPath:"#/properties/shared_models/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema31.properties.shared_models.type,parentSchema:schema31.properties.shared_models,data:data13}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.theme !== undefined){
let data14 = data.theme;
const _errs30 = errors;
if(errors === _errs30){
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
const _errs32 = errors;
for(const key1 in data14){
if(!(((key1 === "accent") || (key1 === "logo")) || (key1 === "paper"))){
validate20.errors = [{instancePath:instancePath+"/theme",schemaPath:"#/properties/theme/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.theme,data:data14}];
return false;
break;
}
}
if(_errs32 === errors){
if(data14.accent !== undefined){
let data15 = data14.accent;
const _errs33 = errors;
if(errors === _errs33){
if(typeof data15 === "string"){
if(!pattern7.test(data15)){
validate20.errors = [{instancePath:instancePath+"/theme/accent",schemaPath:"#/properties/theme/properties/accent/pattern",keyword:"pattern",params:{pattern: "^#[0-9a-fA-F]{6}$"},message:"must match pattern \""+"^#[0-9a-fA-F]{6}$"+"\"",schema:"^#[0-9a-fA-F]{6}$",parentSchema:schema31.properties.theme.properties.accent,data:data15}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/theme/accent",schemaPath:"#/properties/theme/properties/accent/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.theme.properties.accent.type,parentSchema:schema31.properties.theme.properties.accent,data:data15}];
return false;
}
}
var valid1 = _errs33 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data14.logo !== undefined){
let data16 = data14.logo;
const _errs35 = errors;
if(errors === _errs35){
if(errors === _errs35){
if(typeof data16 === "string"){
if(func2(data16) > 250){
validate20.errors = [{instancePath:instancePath+"/theme/logo",schemaPath:"#/properties/theme/properties/logo/maxLength",keyword:"maxLength",params:{limit: 250},message:"must NOT have more than 250 characters",schema:250,parentSchema:schema31.properties.theme.properties.logo,data:data16}];
return false;
}
else {
if(!(formats6(data16))){
validate20.errors = [{instancePath:instancePath+"/theme/logo",schemaPath:"#/properties/theme/properties/logo/format",keyword:"format",params:{format: "repository-path"},message:"must match format \""+"repository-path"+"\"",schema:"repository-path",parentSchema:schema31.properties.theme.properties.logo,data:data16}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/theme/logo",schemaPath:"#/properties/theme/properties/logo/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.theme.properties.logo.type,parentSchema:schema31.properties.theme.properties.logo,data:data16}];
return false;
}
}
}
var valid1 = _errs35 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data14.paper !== undefined){
let data17 = data14.paper;
const _errs37 = errors;
if(typeof data17 !== "string"){
validate20.errors = [{instancePath:instancePath+"/theme/paper",schemaPath:"#/properties/theme/properties/paper/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.theme.properties.paper.type,parentSchema:schema31.properties.theme.properties.paper,data:data17}];
return false;
}
if(!((data17 === "A4") || (data17 === "Letter"))){
validate20.errors = [{instancePath:instancePath+"/theme/paper",schemaPath:"#/properties/theme/properties/paper/enum",keyword:"enum",params:{allowedValues: schema31.properties.theme.properties.paper.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.theme.properties.paper.enum,parentSchema:schema31.properties.theme.properties.paper,data:data17}];
return false;
}
var valid1 = _errs37 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/theme",schemaPath:"#/properties/theme/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.theme.type,parentSchema:schema31.properties.theme,data:data14}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.policies !== undefined){
let data18 = data.policies;
const _errs39 = errors;
if(errors === _errs39){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
const _errs41 = errors;
for(const key2 in data18){
if(!((key2 === "freeze") || (key2 === "approve"))){
validate20.errors = [{instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.policies,data:data18}];
return false;
break;
}
}
if(_errs41 === errors){
if(data18.freeze !== undefined){
const _errs42 = errors;
if(!(validate21(data18.freeze, {instancePath:instancePath+"/policies/freeze",parentData:data18,parentDataProperty:"freeze",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid2 = _errs42 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data18.approve !== undefined){
const _errs43 = errors;
if(!(validate21(data18.approve, {instancePath:instancePath+"/policies/approve",parentData:data18,parentDataProperty:"approve",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
var valid2 = _errs43 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.policies.type,parentSchema:schema31.properties.policies,data:data18}];
return false;
}
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.environments !== undefined){
let data21 = data.environments;
const _errs44 = errors;
if(errors === _errs44){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key3 in data21){
const _errs46 = errors;
if(typeof key3 === "string"){
if(func2(key3) > 63){
const err0 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/propertyNames/maxLength",keyword:"maxLength",params:{limit: 63},message:"must NOT have more than 63 characters",schema:63,parentSchema:schema31.properties.environments.propertyNames,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(!pattern8.test(key3)){
const err1 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9](-?[a-z0-9])*$"},message:"must match pattern \""+"^[a-z0-9](-?[a-z0-9])*$"+"\"",schema:"^[a-z0-9](-?[a-z0-9])*$",parentSchema:schema31.properties.environments.propertyNames,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
var valid3 = _errs46 === errors;
if(!valid3){
const err2 = {instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",schema:schema31.properties.environments.propertyNames,parentSchema:schema31.properties.environments,data:data21};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate20.errors = vErrors;
return false;
break;
}
}
if(valid3){
for(const key4 in data21){
let data22 = data21[key4];
const _errs48 = errors;
const _errs49 = errors;
if(errors === _errs49){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
const _errs51 = errors;
for(const key5 in data22){
if(!((((((key5 === "statuses") || (key5 === "ratings")) || (key5 === "approval_max_age_days")) || (key5 === "metrics")) || (key5 === "signers")) || (key5 === "notes"))){
validate20.errors = [{instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/environment/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema37,data:data22}];
return false;
break;
}
}
if(_errs51 === errors){
if(data22.statuses !== undefined){
let data23 = data22.statuses;
const _errs52 = errors;
if(errors === _errs52){
if(Array.isArray(data23)){
var valid7 = true;
const len0 = data23.length;
for(let i0=0; i0<len0; i0++){
let data24 = data23[i0];
const _errs54 = errors;
if(typeof data24 !== "string"){
validate20.errors = [{instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/statuses/" + i0,schemaPath:"#/$defs/environment/properties/statuses/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.statuses.items.type,parentSchema:schema37.properties.statuses.items,data:data24}];
return false;
}
if(!((((data24 === "Draft") || (data24 === "PendingReview")) || (data24 === "Approved")) || (data24 === "Archived"))){
validate20.errors = [{instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/statuses/" + i0,schemaPath:"#/$defs/environment/properties/statuses/items/enum",keyword:"enum",params:{allowedValues: schema37.properties.statuses.items.enum},message:"must be equal to one of the allowed values",schema:schema37.properties.statuses.items.enum,parentSchema:schema37.properties.statuses.items,data:data24}];
return false;
}
var valid7 = _errs54 === errors;
if(!valid7){
break;
}
}
if(valid7){
let i1 = data23.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data23[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
validate20.errors = [{instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/statuses",schemaPath:"#/$defs/environment/properties/statuses/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)",schema:true,parentSchema:schema37.properties.statuses,data:data23}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/statuses",schemaPath:"#/$defs/environment/properties/statuses/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema37.properties.statuses.type,parentSchema:schema37.properties.statuses,data:data23}];
return false;
}
}
var valid6 = _errs52 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data22.ratings !== undefined){
let data25 = data22.ratings;
const _errs56 = errors;
if(errors === _errs56){
if(Array.isArray(data25)){
var valid9 = true;
const len1 = data25.length;
for(let i2=0; i2<len1; i2++){
let data26 = data25[i2];
const _errs58 = errors;
if(typeof data26 !== "string"){
validate20.errors = [{instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/ratings/" + i2,schemaPath:"#/$defs/environment/properties/ratings/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.ratings.items.type,parentSchema:schema37.properties.ratings.items,data:data26}];
return false;
}
if(!((((data26 === "High") || (data26 === "Medium")) || (data26 === "Low")) || (data26 === "Unknown"))){
validate20.errors = [{instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/ratings/" + i2,schemaPath:"#/$defs/environment/properties/ratings/items/enum",keyword:"enum",params:{allowedValues: schema37.properties.ratings.items.enum},message:"must be equal to one of the allowed values",schema:schema37.properties.ratings.items.enum,parentSchema:schema37.properties.ratings.items,data:data26}];
return false;
}
var valid9 = _errs58 === errors;
if(!valid9){
break;
}
}
if(valid9){
let i3 = data25.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data25[i3];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
validate20.errors = [{instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/ratings",schemaPath:"#/$defs/environment/properties/ratings/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i3+" are identical)",schema:true,parentSchema:schema37.properties.ratings,data:data25}];
return false;
break;
}
indices1[item1] = i3;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/ratings",schemaPath:"#/$defs/environment/properties/ratings/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema37.properties.ratings.type,parentSchema:schema37.properties.ratings,data:data25}];
return false;
}
}
var valid6 = _errs56 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data22.approval_max_age_days !== undefined){
let data27 = data22.approval_max_age_days;
const _errs60 = errors;
if(!((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27)))){
validate20.errors = [{instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/approval_max_age_days",schemaPath:"#/$defs/environment/properties/approval_max_age_days/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema37.properties.approval_max_age_days.type,parentSchema:schema37.properties.approval_max_age_days,data:data27}];
return false;
}
if(errors === _errs60){
if(typeof data27 == "number"){
if(data27 < 1 || isNaN(data27)){
validate20.errors = [{instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/approval_max_age_days",schemaPath:"#/$defs/environment/properties/approval_max_age_days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1",schema:1,parentSchema:schema37.properties.approval_max_age_days,data:data27}];
return false;
}
}
}
var valid6 = _errs60 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data22.metrics !== undefined){
let data28 = data22.metrics;
const _errs62 = errors;
if(errors === _errs62){
if(Array.isArray(data28)){
var valid11 = true;
const len2 = data28.length;
for(let i4=0; i4<len2; i4++){
let data29 = data28[i4];
const _errs64 = errors;
if(errors === _errs64){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
let missing0;
if((data29.metric === undefined) && (missing0 = "metric")){
validate20.errors = [{instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/metrics/" + i4,schemaPath:"#/$defs/environment/properties/metrics/items/required",keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'",schema:schema37.properties.metrics.items.required,parentSchema:schema37.properties.metrics.items,data:data29}];
return false;
}
else {
const _errs66 = errors;
for(const key6 in data29){
if(!((((key6 === "evaluation") || (key6 === "metric")) || (key6 === "min")) || (key6 === "max"))){
validate20.errors = [{instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/metrics/" + i4,schemaPath:"#/$defs/environment/properties/metrics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema37.properties.metrics.items,data:data29}];
return false;
break;
}
}
if(_errs66 === errors){
if(data29.evaluation !== undefined){
let data30 = data29.evaluation;
const _errs67 = errors;
if(typeof data30 !== "string"){
validate20.errors = [{instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/metrics/" + i4+"/evaluation",schemaPath:"#/$defs/environment/properties/metrics/items/properties/evaluation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.metrics.items.properties.evaluation.type,parentSchema:schema37.properties.metrics.items.properties.evaluation,data:data30}];
return false;
}
var valid12 = _errs67 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data29.metric !== undefined){
let data31 = data29.metric;
const _errs69 = errors;
if(typeof data31 !== "string"){
validate20.errors = [{instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/metrics/" + i4+"/metric",schemaPath:"#/$defs/environment/properties/metrics/items/properties/metric/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.metrics.items.properties.metric.type,parentSchema:schema37.properties.metrics.items.properties.metric,data:data31}];
return false;
}
var valid12 = _errs69 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data29.min !== undefined){
let data32 = data29.min;
const _errs71 = errors;
if(!(typeof data32 == "number")){
validate20.errors = [{instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/metrics/" + i4+"/min",schemaPath:"#/$defs/environment/properties/metrics/items/properties/min/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema37.properties.metrics.items.properties.min.type,parentSchema:schema37.properties.metrics.items.properties.min,data:data32}];
return false;
}
var valid12 = _errs71 === errors;
}
else {
var valid12 = true;
}
if(valid12){
if(data29.max !== undefined){
let data33 = data29.max;
const _errs73 = errors;
if(!(typeof data33 == "number")){
validate20.errors = [{instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/metrics/" + i4+"/max",schemaPath:"#/$defs/environment/properties/metrics/items/properties/max/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema37.properties.metrics.items.properties.max.type,parentSchema:schema37.properties.metrics.items.properties.max,data:data33}];
return false;
}
var valid12 = _errs73 === errors;
}
else {
var valid12 = true;
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/metrics/" + i4,schemaPath:"#/$defs/environment/properties/metrics/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.properties.metrics.items.type,parentSchema:schema37.properties.metrics.items,data:data29}];
return false;
}
}
var valid11 = _errs64 === errors;
if(!valid11){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/metrics",schemaPath:"#/$defs/environment/properties/metrics/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema37.properties.metrics.type,parentSchema:schema37.properties.metrics,data:data28}];
return false;
}
}
var valid6 = _errs62 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data22.signers !== undefined){
let data34 = data22.signers;
const _errs75 = errors;
if(errors === _errs75){
if(Array.isArray(data34)){
var valid13 = true;
const len3 = data34.length;
for(let i5=0; i5<len3; i5++){
let data35 = data34[i5];
const _errs77 = errors;
if(errors === _errs77){
if(typeof data35 === "string"){
if(func2(data35) < 1){
validate20.errors = [{instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/signers/" + i5,schemaPath:"#/$defs/environment/properties/signers/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema37.properties.signers.items,data:data35}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/signers/" + i5,schemaPath:"#/$defs/environment/properties/signers/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.signers.items.type,parentSchema:schema37.properties.signers.items,data:data35}];
return false;
}
}
var valid13 = _errs77 === errors;
if(!valid13){
break;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/signers",schemaPath:"#/$defs/environment/properties/signers/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema37.properties.signers.type,parentSchema:schema37.properties.signers,data:data34}];
return false;
}
}
var valid6 = _errs75 === errors;
}
else {
var valid6 = true;
}
if(valid6){
if(data22.notes !== undefined){
let data36 = data22.notes;
const _errs79 = errors;
if(typeof data36 !== "string"){
validate20.errors = [{instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/notes",schemaPath:"#/$defs/environment/properties/notes/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema37.properties.notes.type,parentSchema:schema37.properties.notes,data:data36}];
return false;
}
var valid6 = _errs79 === errors;
}
else {
var valid6 = true;
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/environments/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/$defs/environment/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema37.type,parentSchema:schema37,data:data22}];
return false;
}
}
var valid4 = _errs48 === errors;
if(!valid4){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/environments",schemaPath:"#/properties/environments/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.environments.type,parentSchema:schema31.properties.environments,data:data21}];
return false;
}
}
var valid0 = _errs44 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.review !== undefined){
let data37 = data.review;
const _errs81 = errors;
if(errors === _errs81){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
const _errs83 = errors;
for(const key7 in data37){
if(!(((key7 === "tolerance") || (key7 === "metrics")) || (key7 === "weights"))){
validate20.errors = [{instancePath:instancePath+"/review",schemaPath:"#/properties/review/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.review,data:data37}];
return false;
break;
}
}
if(_errs83 === errors){
if(data37.tolerance !== undefined){
let data38 = data37.tolerance;
const _errs84 = errors;
if(errors === _errs84){
if(typeof data38 == "number"){
if(data38 < 0 || isNaN(data38)){
validate20.errors = [{instancePath:instancePath+"/review/tolerance",schemaPath:"#/properties/review/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.review.properties.tolerance,data:data38}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/review/tolerance",schemaPath:"#/properties/review/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.review.properties.tolerance.type,parentSchema:schema31.properties.review.properties.tolerance,data:data38}];
return false;
}
}
var valid14 = _errs84 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data37.metrics !== undefined){
let data39 = data37.metrics;
const _errs86 = errors;
if(errors === _errs86){
if(Array.isArray(data39)){
if(data39.length > 1000){
validate20.errors = [{instancePath:instancePath+"/review/metrics",schemaPath:"#/properties/review/properties/metrics/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema31.properties.review.properties.metrics,data:data39}];
return false;
}
else {
var valid15 = true;
const len4 = data39.length;
for(let i6=0; i6<len4; i6++){
let data40 = data39[i6];
const _errs88 = errors;
if(errors === _errs88){
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
let missing1;
if(((data40.metric === undefined) && (missing1 = "metric")) || ((data40.tolerance === undefined) && (missing1 = "tolerance"))){
validate20.errors = [{instancePath:instancePath+"/review/metrics/" + i6,schemaPath:"#/properties/review/properties/metrics/items/required",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'",schema:schema31.properties.review.properties.metrics.items.required,parentSchema:schema31.properties.review.properties.metrics.items,data:data40}];
return false;
}
else {
const _errs90 = errors;
for(const key8 in data40){
if(!(((key8 === "evaluation") || (key8 === "metric")) || (key8 === "tolerance"))){
validate20.errors = [{instancePath:instancePath+"/review/metrics/" + i6,schemaPath:"#/properties/review/properties/metrics/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.review.properties.metrics.items,data:data40}];
return false;
break;
}
}
if(_errs90 === errors){
if(data40.evaluation !== undefined){
let data41 = data40.evaluation;
const _errs91 = errors;
if(errors === _errs91){
if(typeof data41 === "string"){
if(func2(data41) < 1){
validate20.errors = [{instancePath:instancePath+"/review/metrics/" + i6+"/evaluation",schemaPath:"#/properties/review/properties/metrics/items/properties/evaluation/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.review.properties.metrics.items.properties.evaluation,data:data41}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/review/metrics/" + i6+"/evaluation",schemaPath:"#/properties/review/properties/metrics/items/properties/evaluation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.review.properties.metrics.items.properties.evaluation.type,parentSchema:schema31.properties.review.properties.metrics.items.properties.evaluation,data:data41}];
return false;
}
}
var valid16 = _errs91 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data40.metric !== undefined){
let data42 = data40.metric;
const _errs93 = errors;
if(errors === _errs93){
if(typeof data42 === "string"){
if(func2(data42) < 1){
validate20.errors = [{instancePath:instancePath+"/review/metrics/" + i6+"/metric",schemaPath:"#/properties/review/properties/metrics/items/properties/metric/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.review.properties.metrics.items.properties.metric,data:data42}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/review/metrics/" + i6+"/metric",schemaPath:"#/properties/review/properties/metrics/items/properties/metric/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.review.properties.metrics.items.properties.metric.type,parentSchema:schema31.properties.review.properties.metrics.items.properties.metric,data:data42}];
return false;
}
}
var valid16 = _errs93 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data40.tolerance !== undefined){
let data43 = data40.tolerance;
const _errs95 = errors;
if(errors === _errs95){
if(typeof data43 == "number"){
if(data43 < 0 || isNaN(data43)){
validate20.errors = [{instancePath:instancePath+"/review/metrics/" + i6+"/tolerance",schemaPath:"#/properties/review/properties/metrics/items/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0",schema:0,parentSchema:schema31.properties.review.properties.metrics.items.properties.tolerance,data:data43}];
return false;
}
}
else {
validate20.errors = [{instancePath:instancePath+"/review/metrics/" + i6+"/tolerance",schemaPath:"#/properties/review/properties/metrics/items/properties/tolerance/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema31.properties.review.properties.metrics.items.properties.tolerance.type,parentSchema:schema31.properties.review.properties.metrics.items.properties.tolerance,data:data43}];
return false;
}
}
var valid16 = _errs95 === errors;
}
else {
var valid16 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/review/metrics/" + i6,schemaPath:"#/properties/review/properties/metrics/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.review.properties.metrics.items.type,parentSchema:schema31.properties.review.properties.metrics.items,data:data40}];
return false;
}
}
var valid15 = _errs88 === errors;
if(!valid15){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/review/metrics",schemaPath:"#/properties/review/properties/metrics/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.review.properties.metrics.type,parentSchema:schema31.properties.review.properties.metrics,data:data39}];
return false;
}
}
var valid14 = _errs86 === errors;
}
else {
var valid14 = true;
}
if(valid14){
if(data37.weights !== undefined){
let data44 = data37.weights;
const _errs97 = errors;
if(errors === _errs97){
if(Array.isArray(data44)){
if(data44.length > 1000){
validate20.errors = [{instancePath:instancePath+"/review/weights",schemaPath:"#/properties/review/properties/weights/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema31.properties.review.properties.weights,data:data44}];
return false;
}
else {
var valid17 = true;
const len5 = data44.length;
for(let i7=0; i7<len5; i7++){
let data45 = data44[i7];
const _errs99 = errors;
if(errors === _errs99){
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
let missing2;
if(((data45.field === undefined) && (missing2 = "field")) || ((data45.weight === undefined) && (missing2 = "weight"))){
validate20.errors = [{instancePath:instancePath+"/review/weights/" + i7,schemaPath:"#/properties/review/properties/weights/items/required",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'",schema:schema31.properties.review.properties.weights.items.required,parentSchema:schema31.properties.review.properties.weights.items,data:data45}];
return false;
}
else {
const _errs101 = errors;
for(const key9 in data45){
if(!(((key9 === "field") || (key9 === "change")) || (key9 === "weight"))){
validate20.errors = [{instancePath:instancePath+"/review/weights/" + i7,schemaPath:"#/properties/review/properties/weights/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema31.properties.review.properties.weights.items,data:data45}];
return false;
break;
}
}
if(_errs101 === errors){
if(data45.field !== undefined){
let data46 = data45.field;
const _errs102 = errors;
if(errors === _errs102){
if(typeof data46 === "string"){
if(func2(data46) > 500){
validate20.errors = [{instancePath:instancePath+"/review/weights/" + i7+"/field",schemaPath:"#/properties/review/properties/weights/items/properties/field/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters",schema:500,parentSchema:schema31.properties.review.properties.weights.items.properties.field,data:data46}];
return false;
}
else {
if(func2(data46) < 1){
validate20.errors = [{instancePath:instancePath+"/review/weights/" + i7+"/field",schemaPath:"#/properties/review/properties/weights/items/properties/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema31.properties.review.properties.weights.items.properties.field,data:data46}];
return false;
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/review/weights/" + i7+"/field",schemaPath:"#/properties/review/properties/weights/items/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.review.properties.weights.items.properties.field.type,parentSchema:schema31.properties.review.properties.weights.items.properties.field,data:data46}];
return false;
}
}
var valid18 = _errs102 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data45.change !== undefined){
let data47 = data45.change;
const _errs104 = errors;
if(typeof data47 !== "string"){
validate20.errors = [{instancePath:instancePath+"/review/weights/" + i7+"/change",schemaPath:"#/properties/review/properties/weights/items/properties/change/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.review.properties.weights.items.properties.change.type,parentSchema:schema31.properties.review.properties.weights.items.properties.change,data:data47}];
return false;
}
if(!((((data47 === "added") || (data47 === "removed")) || (data47 === "changed")) || (data47 === "renamed"))){
validate20.errors = [{instancePath:instancePath+"/review/weights/" + i7+"/change",schemaPath:"#/properties/review/properties/weights/items/properties/change/enum",keyword:"enum",params:{allowedValues: schema31.properties.review.properties.weights.items.properties.change.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.review.properties.weights.items.properties.change.enum,parentSchema:schema31.properties.review.properties.weights.items.properties.change,data:data47}];
return false;
}
var valid18 = _errs104 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data45.weight !== undefined){
let data48 = data45.weight;
const _errs106 = errors;
if(typeof data48 !== "string"){
validate20.errors = [{instancePath:instancePath+"/review/weights/" + i7+"/weight",schemaPath:"#/properties/review/properties/weights/items/properties/weight/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema31.properties.review.properties.weights.items.properties.weight.type,parentSchema:schema31.properties.review.properties.weights.items.properties.weight,data:data48}];
return false;
}
if(!(((data48 === "major") || (data48 === "minor")) || (data48 === "editorial"))){
validate20.errors = [{instancePath:instancePath+"/review/weights/" + i7+"/weight",schemaPath:"#/properties/review/properties/weights/items/properties/weight/enum",keyword:"enum",params:{allowedValues: schema31.properties.review.properties.weights.items.properties.weight.enum},message:"must be equal to one of the allowed values",schema:schema31.properties.review.properties.weights.items.properties.weight.enum,parentSchema:schema31.properties.review.properties.weights.items.properties.weight,data:data48}];
return false;
}
var valid18 = _errs106 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/review/weights/" + i7,schemaPath:"#/properties/review/properties/weights/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.review.properties.weights.items.type,parentSchema:schema31.properties.review.properties.weights.items,data:data45}];
return false;
}
}
var valid17 = _errs99 === errors;
if(!valid17){
break;
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/review/weights",schemaPath:"#/properties/review/properties/weights/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema31.properties.review.properties.weights.type,parentSchema:schema31.properties.review.properties.weights,data:data44}];
return false;
}
}
var valid14 = _errs97 === errors;
}
else {
var valid14 = true;
}
}
}
}
}
else {
validate20.errors = [{instancePath:instancePath+"/review",schemaPath:"#/properties/review/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.properties.review.type,parentSchema:schema31.properties.review,data:data37}];
return false;
}
}
var valid0 = _errs81 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate20.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema31.type,parentSchema:schema31,data}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};
return validate20;
})();
